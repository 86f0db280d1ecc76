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
        var misses = DataFile.ReadList(
            folder,
            ContentFolder.SearchMisses,
            problems,
            entry =>
            {
                var say = entry.Texts("say");
                said.AddRange(say);
                var page = entry.LocatedText("page");
                links.Add(Link.To(page));
                return new SearchMiss([.. say.Select(phrase => phrase.Value)], page.Value);
            }
        );
        DataFile.RefuseWordless(said, _ => "say", problems);
        DataFile.RefuseDoubles(said, problems);
        return (misses, links);
    }
}
