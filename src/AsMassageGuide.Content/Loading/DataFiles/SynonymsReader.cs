using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>search-synonyms.yml</c>.</summary>
internal static class SynonymsReader
{
    public static IReadOnlyList<SearchSynonym> Read(ContentFolder folder, ContentProblems problems)
    {
        var said = new List<LocatedText>();
        var synonyms = DataFile.ReadList(
            folder,
            ContentFolder.Synonyms,
            problems,
            entry => ReadOne(entry, said, problems)
        );
        DataFile.RefuseDoubles(said, problems);
        return synonyms;
    }

    private static SearchSynonym ReadOne(YamlMap entry, List<LocatedText> said, ContentProblems problems)
    {
        var say = entry.Texts("say");
        said.AddRange(say);
        var find = entry.LocatedText("find");
        foreach (
            var text in say.Append(find).Where(text => text.Value.Length > 0 && !text.Value.Any(char.IsLetterOrDigit))
        )
            problems.WrongShape(text.Spot, text.Value, "a word with letters");
        return new([.. say.Select(text => text.Value)], find.Value);
    }
}
