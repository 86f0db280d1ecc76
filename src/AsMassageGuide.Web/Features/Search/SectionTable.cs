using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A section that matches a query.</summary>
/// <param name="Score">Of the words in it; higher is better.</param>
internal sealed record SectionMatch(long Row, SearchHit Hit, double Score);

/// <summary>The full-text table of the guide's sections.</summary>
internal sealed class SectionTable
{
    private const int MostSections = 200;

    /// <summary>What a section shows, by its row. SQLite takes twice as long to return it.</summary>
    private readonly Dictionary<long, SearchHit> hits = [];

    /// <summary>The section of each page that opens it at the top.</summary>
    private readonly Dictionary<string, SectionMatch> tops = [];

    public SectionTable(SqliteConnection connection, IEnumerable<SearchDocument> documents)
    {
        new SqliteCommand(
            """
            CREATE VIRTUAL TABLE doc USING fts5(title, heading, names, body, page UNINDEXED,
                tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
            CREATE TABLE lift (id INTEGER PRIMARY KEY, factor REAL);
            """,
            connection
        ).Run();
        foreach (var document in documents)
            Add(connection, document);
    }

    /// <summary>Returns the top of a page.</summary>
    public SectionMatch TopOf(string page) => tops[page];

    /// <summary>Makes the index smaller and faster, once everything is added.</summary>
    public static void Optimize(SqliteConnection connection) =>
        new SqliteCommand("INSERT INTO doc(doc) VALUES ('optimize')", connection).Run();

    /// <summary>Returns the pages that contain the words anywhere.</summary>
    public static HashSet<string> PagesWith(SqliteConnection connection, string match)
    {
        using var command = new SqliteCommand("SELECT DISTINCT page FROM doc WHERE doc MATCH @match", connection).With(
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
    /// takes longer than ranking. The weights are those of matches in the title, heading, other names, and body.
    /// </summary>
    public List<SectionMatch> Find(SqliteConnection connection, string match)
    {
        using var command = new SqliteCommand(
            "SELECT doc.rowid, -bm25(doc, 9.0, 6.0, 9.0, 1.0) * lift.factor AS score FROM doc "
                + "JOIN lift ON lift.id = doc.rowid WHERE doc MATCH @match ORDER BY score DESC LIMIT @most",
            connection
        ).With(("@match", match), ("@most", MostSections));
        using var reader = command.ExecuteReader();
        var sections = new List<SectionMatch>();
        while (reader.Read())
            sections.Add(new(reader.GetInt64(0), hits[reader.GetInt64(0)], reader.GetDouble(1)));
        return sections;
    }

    /// <summary>Adds a snippet of the body to each hit.</summary>
    public static List<SearchHit> Cut(SqliteConnection connection, string match, IReadOnlyList<SectionMatch> sections)
    {
        using var command = new SqliteCommand(
            "SELECT rowid, snippet(doc, 3, @start, @end, ' … ', 28) FROM doc WHERE doc MATCH "
                + "@match AND rowid IN (SELECT value FROM json_each(@rows))",
            connection
        ).With(
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

    private void Add(SqliteConnection connection, SearchDocument document)
    {
        var row = hits.Count + 1;
        hits.Add(row, new(document.Page, document.Address, document.Title, document.Heading, ""));
        if (document.Address == document.Page)
            tops.TryAdd(document.Page, new(row, hits[row] with { Heading = "" }, 0));
        new SqliteCommand(
            "INSERT INTO doc(rowid, title, heading, names, body, page) "
                + "VALUES (@row, @title, @heading, @names, @body, @page); INSERT INTO lift VALUES (@row, @lift)",
            connection
        )
            .With(
                ("@row", row),
                ("@title", document.Title),
                ("@heading", document.Heading),
                ("@names", document.Names),
                ("@body", document.Body),
                ("@page", document.Page),
                ("@lift", document.Lift)
            )
            .Run();
    }
}
