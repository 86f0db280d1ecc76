using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Something that was searched for and that the guide does not cover.</summary>
/// <param name="Said">What people type for it: "kinesiology tape".</param>
/// <param name="Page">The path of the page that comes nearest.</param>
public sealed record NotCovered(string Said, string Page);

/// <summary>Finds out from the words of a search that it is about something the guide does not cover.</summary>
public sealed class SearchMissFinder(Site site)
{
    private readonly List<(NotCovered Miss, IReadOnlyList<string> Words)> phrases =
    [
        .. site
            .SearchMisses.SelectMany(
                miss => miss.Say,
                (miss, said) => (Miss: new NotCovered(said, miss.Page), Words: SearchQuery.Parse(said).Telling)
            )
            .OrderByDescending(entry => entry.Words.Count),
    ];

    /// <returns>The longest phrase whose words are all there, or null.</returns>
    public NotCovered? Find(string? typed)
    {
        var words = SearchQuery.Parse(typed).Words;
        return phrases.Find(entry => WordList.HasAll(words, entry.Words, IsSame)).Miss;
    }

    private static bool IsSame(string said, string typed) =>
        typed == said || IsPlural(typed, said) || IsPlural(said, typed);

    private static bool IsPlural(string plural, string word) =>
        plural.Length == word.Length + 1 && plural[^1] == 's' && plural.StartsWith(word, StringComparison.Ordinal);
}
