using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Yaml;

namespace AsMassageGuide.Content.Reading;

/// <summary>Reads <c>search-synonyms.yml</c>.</summary>
internal static class SynonymsReader
{
    public static IReadOnlyList<SearchSynonym> Read(ContentFolder folder, ContentProblems problems)
    {
        var said = new List<SourceText>();
        List<SearchSynonym> synonyms = [.. DataFile.ReadList(folder.PathOf(ContentFolder.Synonyms), ContentFolder.NameOf(ContentFolder.Synonyms), problems).Select(entry => ReadOne(entry, said, problems))];
        DataFile.RefuseDoubles(said, problems);
        return synonyms;
    }

    private static SearchSynonym ReadOne(YamlMap entry, List<SourceText> said, ContentProblems problems)
    {
        var say = entry.Texts("say");
        said.AddRange(say);
        var find = entry.SourceText("find");
        foreach (var text in say.Append(find).Where(text => text.Value.Length > 0 && !text.Value.Any(char.IsLetterOrDigit))) problems.WrongShape(text.Spot, text.Value, "a word with letters");
        var synonym = new SearchSynonym([.. say.Select(text => text.Value)], find.Value);
        entry.RefuseOtherKeys();
        return synonym;
    }
}
