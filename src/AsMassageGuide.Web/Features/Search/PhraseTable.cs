using AsMassageGuide.Content.Model;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A phrase that people type for a page, and how much of it a query has.</summary>
/// <param name="Share">The share of the phrase's words that the query has, from 0 to 1.</param>
/// <param name="Matched">The words of the phrase that the query has.</param>
internal sealed record PhraseMatch(string Page, double Score, double Share, IReadOnlyList<string> Matched);

/// <summary>The full-text table of what people type for each page, and of the pages' own names.</summary>
internal static class PhraseTable
{
    private const int MostPhrases = 150;

    public static void Fill(SqliteConnection connection, Site site)
    {
        new SqliteCommand(
            "CREATE VIRTUAL TABLE asked USING fts5(page UNINDEXED, phrase, "
                + "tokenize = 'porter unicode61 remove_diacritics 2')",
            connection
        ).Run();
        foreach (var (page, phrases) in PhrasesOf(site))
        {
            foreach (var phrase in phrases)
                Add(connection, page, phrase);
        }
    }

    /// <param name="match">The words to look for.</param>
    /// <param name="isCommon">
    /// Whether a word is one of the query that is too frequent to look for; it counts where another word matches.
    /// </param>
    public static List<PhraseMatch> Find(SqliteConnection connection, string match, Func<string, bool> isCommon)
    {
        using var command = new SqliteCommand(
            "SELECT page, -bm25(asked) AS score, highlight(asked, 1, @mark, '') "
                + "FROM asked WHERE asked MATCH @match ORDER BY score DESC LIMIT @most",
            connection
        ).With(("@match", match), ("@mark", SearchIndex.MarkStart.ToString()), ("@most", MostPhrases));
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

    private static void Add(SqliteConnection connection, string page, string phrase) =>
        new SqliteCommand("INSERT INTO asked VALUES (@page, @phrase)", connection)
            .With(("@page", page), ("@phrase", string.Join(' ', SearchQuery.Parse(phrase).Telling)))
            .Run();

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
}
