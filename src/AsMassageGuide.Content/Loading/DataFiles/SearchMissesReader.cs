using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>search-misses.yml</c>.</summary>
internal static class SearchMissesReader
{
    /// <returns>What the guide does not cover, and every path named for it, to be checked later.</returns>
    public static (IReadOnlyList<SearchMiss> Misses, IReadOnlyList<Link> Links) Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var links = new List<Link>();
        var said = new List<LocatedText>();
        var misses = DataFile
            .ReadList(
                folder.PathOf(ContentFolder.SearchMisses),
                ContentFolder.NameOf(ContentFolder.SearchMisses),
                problems
            )
            .Select(entry => ReadOne(entry, links, said, problems))
            .ToList();
        DataFile.RefuseDoubles(said, problems);
        return (misses, links);
    }

    private static SearchMiss ReadOne(YamlMap entry, List<Link> links, List<LocatedText> said, ContentProblems problems)
    {
        var say = entry.Texts("say");
        said.AddRange(say);
        foreach (var phrase in say.Where(phrase => !phrase.Value.Any(char.IsLetter)))
            problems.WrongShape(phrase.Spot, "say", "words");
        var page = entry.LocatedText("page");
        links.Add(new(page.Value, page.Spot));
        var miss = new SearchMiss([.. say.Select(phrase => phrase.Value)], page.Value);
        entry.RefuseOtherKeys();
        return miss;
    }
}
