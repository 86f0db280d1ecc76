using AsMassageGuide.Content.Model;
using Microsoft.Data.Sqlite;

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
public sealed record SearchAnswer(
    string Typed,
    bool IsCut,
    string? Instead,
    IReadOnlyList<SearchHit> Hits,
    Urgency? Urgency = null
);

/// <summary>In-memory full-text search over the guide with SQLite FTS5, one document per section.</summary>
public sealed class SearchIndex : IDisposable
{
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    private const int MostHits = 20;

    /// <summary>Weights of matches in the title, heading, other names, and body.</summary>
    private const string RankFunction = "bm25(doc, 0, 0, 9.0, 6.0, 9.0, 1.0)";

    private static int made;

    private readonly string source = $"Data Source=search-{Interlocked.Increment(ref made)};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection keeper;
    private readonly SearchVocabulary vocabulary;
    private readonly UrgentHelpMatcher urgentWords;
    private readonly Dictionary<string, string> synonyms;
    private readonly int longestSaid;

    /// <summary>The number of active searches, plus one for the owner.</summary>
    private int users = 1;

    public SearchIndex(Site site)
    {
        vocabulary = new(site);
        urgentWords = new(site);
        synonyms = site
            .Synonyms.SelectMany(
                synonym => synonym.Say,
                (synonym, said) => (said: string.Join(' ', SearchQuery.Parse(said).Words), synonym.Find)
            )
            .DistinctBy(pair => pair.said)
            .ToDictionary(pair => pair.said, pair => pair.Find);
        longestSaid = synonyms.Keys.Select(said => said.Split(' ').Length).DefaultIfEmpty(1).Max();
        // The in-memory database exists as long as one connection is open.
        keeper = new(source);
        keeper.Open();
        Fill(SearchDocuments.FromSite(site));
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
        var hits = corrected.Count == 0 ? [] : Find(corrected);
        return new(query.Typed, query.IsCut, instead, hits, urgentWords.Find(typed));
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
            keeper.Dispose();
    }

    /// <summary>Returns the documents that contain every word, followed by those that contain some of them.</summary>
    private List<SearchHit> Find(IReadOnlyList<string> words)
    {
        var groups = Groups(words);
        using var connection = new SqliteConnection(source);
        connection.Open();
        var every = string.Join(" AND ", groups);
        var hits = Rank(connection, every, words);
        if (hits.Count < MostHits && groups.Count > 1)
            hits.AddRange(Rank(connection, string.Join(" OR ", groups), words));
        return Cut(
            connection,
            groups.Count > 1 ? string.Join(" OR ", groups) : every,
            [.. hits.DistinctBy(hit => hit.Hit.Page).Take(MostHits)]
        );
    }

    private string Correct(string word, bool isLast) =>
        vocabulary.Knows(word, isPrefix: isLast) || synonyms.ContainsKey(word)
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
    private List<string> Groups(IReadOnlyList<string> words)
    {
        var groups = new List<string>();
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
            groups.Add(
                find is null
                    ? own
                    : $"(({own}) OR "
                        + $"({string.Join(" AND ", SearchQuery.Parse(find).Telling.Select(word => Quote(word, isPrefix: false)))}))"
            );
            at += taken;
        }

        return groups;
    }

    private static string Quote(string word, bool isPrefix) => $"\"{word}\"{(isPrefix ? "*" : "")}";

    /// <summary>
    /// Returns the best matches without snippets. Snippets are extracted only for the hits to show, because that
    /// takes longer than ranking.
    /// </summary>
    private static List<RankedHit> Rank(SqliteConnection connection, string match, IReadOnlyList<string> words)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT page, address, title, heading, doc.rowid, {RankFunction} * lift.factor AS "
            + $"score FROM doc JOIN lift ON lift.id = doc.rowid WHERE doc MATCH @match ORDER BY score LIMIT 60";
        command.Parameters.AddWithValue("@match", match);
        using var reader = command.ExecuteReader();
        var hits = new List<(double Score, RankedHit Hit)>();
        while (reader.Read())
        {
            var hit = new SearchHit(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetString(3),
                ""
            );
            hits.Add((reader.GetDouble(5) * (1 + ShareInTitle(hit.Title, words)), new(reader.GetInt64(4), hit)));
        }

        // Lower scores are better matches.
        return [.. hits.OrderBy(hit => hit.Score).Select(hit => hit.Hit)];
    }

    /// <summary>Adds a snippet to each hit.</summary>
    private static List<SearchHit> Cut(SqliteConnection connection, string match, List<RankedHit> hits)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT rowid, snippet(doc, 5, @start, @end, ' … ', 28) FROM doc WHERE doc MATCH "
            + "@match AND rowid IN (SELECT value FROM json_each(@rows))";
        command.Parameters.AddWithValue("@match", match);
        command.Parameters.AddWithValue("@rows", $"[{string.Join(',', hits.Select(hit => hit.Row))}]");
        command.Parameters.AddWithValue("@start", MarkStart.ToString());
        command.Parameters.AddWithValue("@end", MarkEnd.ToString());
        using var reader = command.ExecuteReader();
        var snippets = new Dictionary<long, string>();
        while (reader.Read())
            snippets[reader.GetInt64(0)] = reader.GetString(1);
        return [.. hits.Select(hit => hit.Hit with { Snippet = snippets.GetValueOrDefault(hit.Row, "") })];
    }

    /// <summary>
    /// Returns the share of the words that the title contains, from 0 to 1. Users who type a title want that page.
    /// </summary>
    private static double ShareInTitle(string title, IReadOnlyList<string> words)
    {
        var named = SearchQuery.Parse(title).Words;
        return words.Count(word =>
                named.Any(name =>
                    name == word || (word.Length > 3 && name.StartsWith(word[..^1], StringComparison.Ordinal))
                )
            ) / (double)words.Count;
    }

    private void Fill(IEnumerable<SearchDocument> documents)
    {
        using var schema = keeper.CreateCommand();
        schema.CommandText =
            "CREATE VIRTUAL TABLE doc USING fts5(page UNINDEXED, address UNINDEXED, title, heading, names, body, "
            + "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'); "
            + "CREATE TABLE lift (id INTEGER PRIMARY KEY, factor REAL)";
        schema.ExecuteNonQuery();
        using var transaction = keeper.BeginTransaction();
        using var insert = keeper.CreateCommand();
        insert.CommandText =
            "INSERT INTO doc VALUES (@page, @address, @title, @heading, @names, @body); INSERT INTO "
            + "lift VALUES (last_insert_rowid(), @lift)";
        foreach (var document in documents)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("@page", document.Page);
            insert.Parameters.AddWithValue("@address", document.Address);
            insert.Parameters.AddWithValue("@title", document.Title);
            insert.Parameters.AddWithValue("@heading", document.Heading);
            insert.Parameters.AddWithValue("@names", document.Names);
            insert.Parameters.AddWithValue("@body", document.Body);
            insert.Parameters.AddWithValue("@lift", document.Lift);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        using var optimize = keeper.CreateCommand();
        optimize.CommandText = "INSERT INTO doc(doc) VALUES ('optimize')";
        optimize.ExecuteNonQuery();
    }

    private sealed record RankedHit(long Row, SearchHit Hit);
}
