using AsMassageGuide.Content.Model;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A section that matches a query.</summary>
/// <param name="Score">Of the words in it; higher is better.</param>
internal sealed record SectionMatch(long Row, SearchHit Hit, double Score);

/// <summary>A phrase that people type for a page, and how much of it a query has.</summary>
/// <param name="Share">The share of the phrase's words that the query has, from 0 to 1.</param>
/// <param name="Matched">The words of the phrase that the query has.</param>
internal sealed record PhraseMatch(string Page, double Score, double Share, IReadOnlyList<string> Matched);

/// <summary>The full-text tables, in memory, in SQLite FTS5. One connection keeps them.</summary>
internal sealed class SearchDatabase : IDisposable
{
    private const int MostSections = 200;
    private const int MostPhrases = 150;

    /// <summary>Weights of matches in the title, heading, other names, and body.</summary>
    private const string RankFunction = "bm25(doc, 0, 0, 9.0, 6.0, 9.0, 1.0)";

    private const string Tables = """
        CREATE VIRTUAL TABLE doc USING fts5(page UNINDEXED, address UNINDEXED, title, heading, names, body,
            tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
        CREATE TABLE lift (id INTEGER PRIMARY KEY, factor REAL);
        CREATE VIRTUAL TABLE asked USING fts5(page UNINDEXED, phrase, tokenize = 'porter unicode61 remove_diacritics 2');
        """;

    private static int made;

    private readonly string source = $"Data Source=search-{Interlocked.Increment(ref made)};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection keeper;

    /// <summary>What a section shows, by its row. SQLite takes twice as long to return it.</summary>
    private readonly Dictionary<long, SearchHit> hits = [];

    public SearchDatabase(Site site)
    {
        keeper = new(source);
        keeper.Open();
        Run(keeper, Tables);
        using var transaction = keeper.BeginTransaction();
        foreach (var document in SearchDocuments.FromSite(site))
            Add(document);
        Tops = hits.Where(row => row.Value.Address == row.Value.Page)
            .ToDictionary(row => row.Value.Page, row => new SectionMatch(row.Key, row.Value with { Heading = "" }, 0));
        foreach (var (page, phrases) in PhrasesOf(site))
        {
            foreach (var phrase in phrases)
                Add(page, phrase);
        }

        transaction.Commit();
        Run(keeper, "INSERT INTO doc(doc) VALUES ('optimize')");
    }

    /// <summary>The document of each page that opens it at the top.</summary>
    public IReadOnlyDictionary<string, SectionMatch> Tops { get; }

    /// <summary>Opens a connection for one search.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(source);
        connection.Open();
        return connection;
    }

    /// <summary>Returns the pages that contain the words anywhere.</summary>
    public static HashSet<string> PagesWith(SqliteConnection connection, string match)
    {
        using var command = Command(
            connection,
            "SELECT DISTINCT page FROM doc WHERE doc MATCH @match",
            ("@match", match)
        );
        using var reader = command.ExecuteReader();
        var pages = new HashSet<string>();
        while (reader.Read())
            pages.Add(reader.GetString(0));
        return pages;
    }

    /// <summary>
    /// Returns the best sections without snippets. Snippets are extracted only for the hits to show, because that
    /// takes longer than ranking.
    /// </summary>
    public List<SectionMatch> Sections(SqliteConnection connection, string match)
    {
        using var command = Command(
            connection,
            $"SELECT doc.rowid, -{RankFunction} * lift.factor AS score "
                + $"FROM doc JOIN lift ON lift.id = doc.rowid WHERE doc MATCH @match ORDER BY score DESC LIMIT {MostSections}",
            ("@match", match)
        );
        using var reader = command.ExecuteReader();
        var sections = new List<SectionMatch>();
        while (reader.Read())
            sections.Add(new(reader.GetInt64(0), hits[reader.GetInt64(0)], reader.GetDouble(1)));

        return sections;
    }

    /// <param name="match">The words to look for.</param>
    /// <param name="isCommon">
    /// Whether a word is one of the query that is too frequent to look for; it counts where another word matches.
    /// </param>
    public static List<PhraseMatch> Phrases(SqliteConnection connection, string match, Func<string, bool> isCommon)
    {
        using var command = Command(
            connection,
            "SELECT page, -bm25(asked) AS score, highlight(asked, 1, @mark, '') "
                + $"FROM asked WHERE asked MATCH @match ORDER BY score DESC LIMIT {MostPhrases}",
            ("@match", match),
            ("@mark", SearchIndex.MarkStart.ToString())
        );
        using var reader = command.ExecuteReader();
        var phrases = new List<PhraseMatch>();
        while (reader.Read())
        {
            var words = reader.GetString(2).Split(' ');
            var matched = words
                .Where(word => word[0] == SearchIndex.MarkStart || isCommon(word))
                .Select(word => word.TrimStart(SearchIndex.MarkStart))
                .ToList();
            phrases.Add(new(reader.GetString(0), reader.GetDouble(1), matched.Count / (double)words.Length, matched));
        }

        return phrases;
    }

    /// <summary>Adds a snippet to each hit.</summary>
    public static List<SearchHit> Cut(SqliteConnection connection, string match, IReadOnlyList<SectionMatch> sections)
    {
        using var command = Command(
            connection,
            "SELECT rowid, snippet(doc, 5, @start, @end, ' … ', 28) FROM doc WHERE doc MATCH "
                + "@match AND rowid IN (SELECT value FROM json_each(@rows))",
            ("@match", match),
            ("@rows", $"[{string.Join(',', sections.Select(section => section.Row))}]"),
            ("@start", SearchIndex.MarkStart.ToString()),
            ("@end", SearchIndex.MarkEnd.ToString())
        );
        using var reader = command.ExecuteReader();
        var snippets = new Dictionary<long, string>();
        while (reader.Read())
            snippets[reader.GetInt64(0)] = reader.GetString(1);
        return
        [
            .. sections.Select(section => section.Hit with { Snippet = snippets.GetValueOrDefault(section.Row, "") }),
        ];
    }

    public void Dispose() => keeper.Dispose();

    private void Add(string page, string phrase) =>
        Run(
            keeper,
            "INSERT INTO asked VALUES (@page, @phrase)",
            ("@page", page),
            ("@phrase", string.Join(' ', SearchQuery.Parse(phrase).Telling))
        );

    /// <summary>What people type for a page, and its own names.</summary>
    private static IEnumerable<(string Page, IEnumerable<string> Phrases)> PhrasesOf(Site site) =>
        site
            .SearchPhrases.Select(phrases => (phrases.Page, phrases.Asked.AsEnumerable()))
            .Concat(site.Pages.Select(page => (page.Path, NamesOf(page))));

    private static IEnumerable<string> NamesOf(Page page) =>
        page switch
        {
            { Type: { } type } => [page.Title, .. type.AlsoCalled],
            { Situation: { } situation } => [page.Title, situation.Label],
            _ => [page.Title],
        };

    private void Add(SearchDocument document)
    {
        hits.Add(hits.Count + 1, new(document.Page, document.Address, document.Title, document.Heading, ""));
        Run(
            keeper,
            "INSERT INTO doc(rowid, page, address, title, heading, names, body) "
                + "VALUES (@row, @page, @address, @title, @heading, @names, @body); "
                + "INSERT INTO lift VALUES (@row, @lift)",
            ("@row", hits.Count),
            ("@page", document.Page),
            ("@address", document.Address),
            ("@title", document.Title),
            ("@heading", document.Heading),
            ("@names", document.Names),
            ("@body", document.Body),
            ("@lift", document.Lift)
        );
    }

    private static void Run(SqliteConnection connection, string text, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, text, values);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(
        SqliteConnection connection,
        string text,
        params (string Name, object Value)[] values
    )
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is written in this class; what people type is a parameter.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
