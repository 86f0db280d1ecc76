using AsMassageGuide.Content.Model;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A result: where it leads, what it is called, and the words around the match, with marks.</summary>
/// <param name="Snippet">The words of the query stand between <see cref="SearchIndex.MarkStart"/> and
/// <see cref="SearchIndex.MarkEnd"/>.</param>
public sealed record SearchHit(string Page, string Address, string Title, string Heading, string Snippet);

/// <summary>What was found, and what was looked for in the end.</summary>
/// <param name="Instead">The query with misspelt words mended, or null where nothing was mended.</param>
/// <param name="Urgency">The list of signs that the words belong to, or null.</param>
public sealed record SearchAnswer(
    string Typed,
    bool IsCut,
    string? Instead,
    IReadOnlyList<SearchHit> Hits,
    Urgency? Urgency = null
);

/// <summary>Full-text search over the guide: SQLite's FTS5, in memory, one document a section.</summary>
public sealed class SearchIndex : IDisposable
{
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    private const int MostHits = 20;

    /// <summary>How much a match in title, heading, other names and body weighs.</summary>
    private const string RankFunction = "bm25(doc, 0, 0, 9.0, 6.0, 9.0, 1.0)";

    private static int made;

    private readonly string source = $"Data Source=search-{Interlocked.Increment(ref made)};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection keeper;
    private readonly SearchVocabulary vocabulary;
    private readonly UrgentHelpMatcher urgentWords;
    private readonly Dictionary<string, string> synonyms;
    private readonly int longestSaid;

    /// <summary>Searches going on, and one for the owner.</summary>
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
        // The data lives as long as one connection is open.
        keeper = new(source);
        keeper.Open();
        Fill(SearchDocuments.FromSite(site));
    }

    /// <returns>Null where the index has been replaced meanwhile; ask the new one.</returns>
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
        var mended = telling.Select((word, place) => Mend(word, place == telling.Count - 1)).ToList();
        var instead = mended.SequenceEqual(telling) ? null : Replace(query, telling, mended);
        var hits = mended.Count == 0 ? [] : Find(mended);
        return new(query.Typed, query.IsCut, instead, hits, urgentWords.Find(typed));
    }

    /// <summary>Searches that are going on are finished first.</summary>
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

    /// <summary>First what has every word; then, for questions, what has some of them.</summary>
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

    private string Mend(string word, bool isLast) =>
        vocabulary.Knows(word, isPrefix: isLast) || synonyms.ContainsKey(word)
            ? word
            : vocabulary.Nearest(word) ?? word;

    private static string Replace(SearchQuery query, IReadOnlyList<string> telling, List<string> mended) =>
        string.Join(
            ' ',
            query.Words.Select(word => telling.ToList().IndexOf(word) is var place and >= 0 ? mended[place] : word)
        );

    /// <summary>
    /// Each word, or row of words that has a synonym, as a group of alternatives. Everything is quoted, so nothing of
    /// it is syntax.
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
    /// The best matches, without their words: those are cut out only for what is shown, because cutting takes longer
    /// than ranking.
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

        // The lower the score, the better the match.
        return [.. hits.OrderBy(hit => hit.Score).Select(hit => hit.Hit)];
    }

    /// <summary>Gives each hit the words around its match.</summary>
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
    /// The share of the words that the title has too, from 0 to 1: who types a title wants that page.
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
        Execute(
            "CREATE VIRTUAL TABLE doc USING fts5(page UNINDEXED, address UNINDEXED, title, heading, names, body, "
                + "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')"
        );
        Execute("CREATE TABLE lift (id INTEGER PRIMARY KEY, factor REAL)");
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
        Execute("INSERT INTO doc(doc) VALUES ('optimize')");
    }

    private void Execute(string sql)
    {
        using var command = keeper.CreateCommand();
#pragma warning disable CA2100 // Every call is in this class and names a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private sealed record RankedHit(long Row, SearchHit Hit);
}
