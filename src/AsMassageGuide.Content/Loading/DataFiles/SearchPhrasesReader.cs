using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>search-phrases.yml</c>.</summary>
internal static class SearchPhrasesReader
{
    /// <returns>The phrases, and every path they name, to be checked later.</returns>
    public static (IReadOnlyList<SearchPhrases> Phrases, IReadOnlyList<Link> Links) Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var links = new List<Link>();
        var pages = new List<LocatedText>();
        var phrases = DataFile
            .ReadList(
                folder.PathOf(ContentFolder.SearchPhrases),
                ContentFolder.NameOf(ContentFolder.SearchPhrases),
                problems
            )
            .Select(entry => ReadOne(entry, pages, problems))
            .ToList();
        DataFile.RefuseDoubles(pages, problems);
        links.AddRange(pages.Select(page => new Link(page.Value, page.Spot)));
        return (phrases, links);
    }

    private static SearchPhrases ReadOne(YamlMap entry, List<LocatedText> pages, ContentProblems problems)
    {
        var page = entry.LocatedText("page");
        pages.Add(page);
        var asked = entry.Texts("asked");
        DataFile.RefuseDoubles(asked, problems);
        foreach (var phrase in asked.Where(phrase => !phrase.Value.Any(char.IsLetter)))
            problems.WrongShape(phrase.Spot, phrase.Value, "words");
        entry.RefuseOtherKeys();
        return new(page.Value, [.. asked.Select(phrase => phrase.Value)]);
    }
}
