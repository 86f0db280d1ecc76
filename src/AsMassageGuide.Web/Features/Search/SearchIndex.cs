using System.Collections.Concurrent;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A search result: its target, its titles, and a snippet with marked matches.</summary>
/// <param name="Snippet">
/// Text around the match. Matched words are between <see cref="SearchIndex.MarkStart"/> and
/// <see cref="SearchIndex.MarkEnd"/>.
/// </param>
public sealed record SearchHit(string Page, string Address, string Title, string Heading, string Snippet);

/// <summary>The search results and the query that produced them.</summary>
/// <param name="Instead">The query with corrected spelling, or null if nothing was corrected.</param>
/// <param name="Urgency">The urgency of the warning signs that the query matches, or null.</param>
/// <param name="Miss">What the query is about, if the guide does not cover it, or null.</param>
public sealed record SearchAnswer(
    string Typed,
    bool IsCut,
    string? Instead,
    IReadOnlyList<SearchHit> Hits,
    Urgency? Urgency = null,
    NotCovered? Miss = null
);

/// <summary>In-memory full-text search over the guide with SQLite FTS5, one document per section.</summary>
public sealed class SearchIndex : IDisposable
{
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    private const int MostHits = 20;

    /// <summary>Most people type one word, and often the same: the hits of this many words are remembered.</summary>
    private const int MostRemembered = 500;

    private readonly SearchDatabase database;
    private readonly SearchRanking ranking;
    private readonly SearchVocabulary vocabulary;
    private readonly UrgentHelpMatcher urgentWords;
    private readonly SearchMissFinder misses;
    private readonly Dictionary<string, string> synonyms;
    private readonly int longestSaid;
    private readonly ConcurrentDictionary<string, IReadOnlyList<SearchHit>> hitsOf = [];

    /// <summary>The number of active searches, plus one for the owner.</summary>
    private int users = 1;

    public SearchIndex(Site site)
    {
        vocabulary = new(site);
        urgentWords = new(site);
        misses = new(site);
        synonyms = site
            .Synonyms.SelectMany(
                synonym => synonym.Say,
                (synonym, said) => (said: string.Join(' ', SearchQuery.Parse(said).Telling), synonym.Find)
            )
            .DistinctBy(pair => pair.said)
            .ToDictionary(pair => pair.said, pair => pair.Find);
        longestSaid = synonyms.Keys.Select(said => said.Split(' ').Length).DefaultIfEmpty(1).Max();
        database = new(site);
        ranking = new(database, site.Pages.Count);
    }

    /// <returns>The answer, or null if the index has been replaced; then use the new one.</returns>
    public SearchAnswer? TryFind(string? typed)
    {
        if (!TryEnter())
            return null;
        try
        {
            return Find(typed);
        }
        finally
        {
            Leave();
        }
    }

    private SearchAnswer Find(string? typed)
    {
        var query = SearchQuery.Parse(typed);
        var telling = query.Telling;
        var corrected = telling.Select((word, place) => Correct(word, place == telling.Count - 1)).ToList();
        var instead = corrected.SequenceEqual(telling) ? null : Replace(query, telling, corrected);
        var hits = corrected.Count == 0 ? [] : FindOrRemember(corrected);
        return new(query.Typed, query.IsCut, instead, hits, urgentWords.Find(typed), misses.Find(typed));
    }

    /// <summary>Closes the database after all active searches have finished.</summary>
    public void Dispose() => Leave();

    private bool TryEnter()
    {
        for (var now = Volatile.Read(ref users); now > 0; now = Volatile.Read(ref users))
        {
            if (Interlocked.CompareExchange(ref users, now + 1, now) == now)
                return true;
        }

        return false;
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref users) == 0)
            database.Dispose();
    }

    /// <summary>Remembers the hits of single words of the guide; anything else that people type is not kept.</summary>
    private IReadOnlyList<SearchHit> FindOrRemember(List<string> words)
    {
        if (words.Count > 1 || !vocabulary.Knows(words[0], isPrefix: false))
            return Find(words);
        if (hitsOf.TryGetValue(words[0], out var hits))
            return hits;
        hits = Find(words);
        if (hitsOf.Count < MostRemembered)
            hitsOf.TryAdd(words[0], hits);
        return hits;
    }

    private List<SearchHit> Find(IReadOnlyList<string> words)
    {
        var groups = Groups(words);
        using var connection = database.Open();
        var any = ranking.MatchOf(connection, groups);
        return SectionTable.Cut(connection, any, [.. ranking.Rank(connection, groups, any).Take(MostHits)]);
    }

    private string Correct(string word, bool isLast) =>
        vocabulary.Knows(word, isPrefix: isLast) || synonyms.ContainsKey(word) || EnglishWords.Contains(word)
            ? word
            : vocabulary.Nearest(word) ?? word;

    private static string Replace(SearchQuery query, IReadOnlyList<string> telling, List<string> corrected) =>
        string.Join(
            ' ',
            query.Words.Select(word => telling.ToList().IndexOf(word) is var place and >= 0 ? corrected[place] : word)
        );

    /// <summary>
    /// Converts each word, or sequence of words with a synonym, to a group of alternatives. All words are quoted, so
    /// that input is never parsed as query syntax.
    /// </summary>
    private List<WordGroup> Groups(IReadOnlyList<string> words)
    {
        var groups = new List<WordGroup>();
        var at = 0;
        while (at < words.Count)
        {
            var taken = 1;
            string? find = null;
            for (var length = Math.Min(longestSaid, words.Count - at); length > 0 && find is null; length--)
            {
                if (synonyms.TryGetValue(string.Join(' ', words.Skip(at).Take(length)), out find))
                    taken = length;
            }

            var own = string.Join(
                " AND ",
                words
                    .Skip(at)
                    .Take(taken)
                    .Select((word, place) => Quote(word, isPrefix: at + place == words.Count - 1 && word.Length > 2))
            );
            var match = find is null ? own : $"(({own}) OR ({AllOf(SearchQuery.Parse(find).Telling)}))";
            groups.Add(new(match, [.. words.Skip(at).Take(taken)]));
            at += taken;
        }

        return groups;
    }

    private static string AllOf(IEnumerable<string> words) =>
        string.Join(" AND ", words.Select(word => Quote(word, isPrefix: false)));

    private static string Quote(string word, bool isPrefix) => $"\"{word}\"{(isPrefix ? "*" : "")}";
}
