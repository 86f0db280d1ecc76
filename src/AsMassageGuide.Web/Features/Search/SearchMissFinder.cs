using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Finds out from the words of a search that it is about something the guide does not cover.</summary>
public sealed class SearchMissFinder(Site site)
{
    private readonly List<(SearchMiss Miss, IReadOnlyList<string> Phrase)> phrases =
    [
        .. site
            .SearchMisses.SelectMany(miss => miss.Say, (miss, said) => (miss, SearchQuery.Parse(said).Telling))
            .OrderByDescending(entry => entry.Telling.Count),
    ];

    /// <returns>The entry with the longest phrase whose words are all there, or null.</returns>
    public SearchMiss? Find(string? typed)
    {
        var words = SearchQuery.Parse(typed).Words;
        return phrases.FirstOrDefault(entry => entry.Phrase.All(said => words.Any(word => IsSame(said, word)))).Miss;
    }

    private static bool IsSame(string said, string typed) =>
        typed == said || typed == said + "s" || said == typed + "s";
}
