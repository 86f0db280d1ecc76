using AsMassageGuide.Content.Model;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>The full-text tables, in memory, in SQLite FTS5. One connection keeps them.</summary>
internal sealed class SearchDatabase : IDisposable
{
    private static int made;

    private readonly string source = $"Data Source=search-{Interlocked.Increment(ref made)};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection keeper;

    public SearchDatabase(Site site)
    {
        keeper = Open();
        // One transaction, because FTS5 writes a segment at the end of each.
        new SqliteCommand("BEGIN", keeper).Run();
        Sections = new(keeper, SearchDocuments.FromSite(site));
        PhraseTable.Fill(keeper, site);
        new SqliteCommand("COMMIT", keeper).Run();
        SectionTable.Optimize(keeper);
    }

    public SectionTable Sections { get; }

    /// <summary>Opens a connection for one search.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(source);
        connection.Open();
        return connection;
    }

    public void Dispose() => keeper.Dispose();
}
