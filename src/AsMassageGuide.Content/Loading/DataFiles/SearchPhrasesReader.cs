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
        var pages = new List<LocatedText>();
        var phrases = DataFile.ReadList(
            folder,
            ContentFolder.SearchPhrases,
            problems,
            entry =>
            {
                var page = entry.LocatedText("page");
                pages.Add(page);
                var asked = entry.Texts("asked");
                DataFile.RefuseDoubles(asked, problems);
                DataFile.RefuseWordless(asked, phrase => phrase.Value, problems);
                return new SearchPhrases(page.Value, [.. asked.Select(phrase => phrase.Value)]);
            }
        );
        DataFile.RefuseDoubles(pages, problems);
        return (phrases, [.. pages.Select(Link.To)]);
    }
}
