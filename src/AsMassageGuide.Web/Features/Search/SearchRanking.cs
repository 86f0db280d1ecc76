using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>One word of a query, or several that mean one thing, with their synonyms.</summary>
/// <param name="Match">As a match expression of SQLite.</param>
internal sealed record WordGroup(string Match, IReadOnlyList<string> Words)
{
    private readonly IReadOnlyList<string> all = SearchQuery.Parse(Match).Telling;

    /// <summary>Whether a word is one of the group, or of its synonyms, in any form.</summary>
    public bool IsAlike(string word) => all.Any(own => AreAlike(own, word) || AreAlike(word, own));

    /// <summary>Whether a word begins like another: "massages" and "massage".</summary>
    public static bool AreAlike(string name, string word) =>
        name == word || (word.Length > 3 && name.StartsWith(word[..^1], StringComparison.Ordinal));
}

/// <summary>
/// Ranks pages for a query: the best section of each page, weighed by how many of the query's rarer words the page and
/// its title have, and the phrases that people are known to type for it.
/// </summary>
internal sealed class SearchRanking(SearchDatabase database, int pageCount)
{
    /// <summary>How much a phrase counts beside a section.</summary>
    private const double PhraseWeight = 5;

    /// <summary>How much a section loses where its page has only some of the words.</summary>
    private const double CoveragePower = 0.7;

    /// <summary>How much a phrase loses where the query has only some of its words.</summary>
    private const double SharePower = 0.5;

    private const double TitleWeight = 1;
    private const double SecondWeight = 0.6;
    private const double QueryPower = 1.5;

    /// <summary>How much more a phrase counts that is the query.</summary>
    private const double ExactWeight = 1.5;
    private const double AlmostAll = 0.99;

    /// <summary>The share of all pages from which on a word is too frequent to look for.</summary>
    private const double MostPages = 0.8;

    /// <summary>Keeps the pages of words that were asked for, up to this number of words.</summary>
    private const int MostRemembered = 4096;

    private readonly ConcurrentDictionary<string, HashSet<string>> pagesWith = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> titles = [];

    /// <returns>The best section of each page, the best page first.</returns>
    /// <param name="any">The expression to look for; see <see cref="MatchOf"/>.</param>
    public List<SectionMatch> Rank(SqliteConnection connection, IReadOnlyList<WordGroup> groups, string any)
    {
        var weights = groups.Select(group => WeightOf(PagesWith(connection, group.Match).Count)).ToList();
        var all = weights.Sum();
        var phrases = SearchDatabase
            .Phrases(connection, AnyOf(groups))
            .GroupBy(phrase => phrase.Page)
            .ToDictionary(page => page.Key, page => ScoreOf(page.Select(PhraseScore)));
        // The phrases of a page can have words that the page does not.
        var sections = SearchDatabase
            .Sections(connection, any)
            .Concat(phrases.Keys.Select(page => database.Tops[page]))
            .DistinctBy(section => section.Hit.Page);
        return
        [
            .. sections
                .Select(section => (section, Score: Score(section)))
                .OrderByDescending(scored => scored.Score)
                .Select(scored => scored.section),
        ];

        double Score(SectionMatch section)
        {
            var named = titles.GetOrAdd(section.Hit.Title, title => SearchQuery.Parse(title).Words);
            var coverage = Share(group => PagesWith(connection, group.Match).Contains(section.Hit.Page));
            var title = Share(group => group.Words.Any(word => named.Any(name => WordGroup.AreAlike(name, word))));
            return section.Score * Math.Pow(coverage, CoveragePower) * (1 + TitleWeight * title)
                + PhraseWeight * phrases.GetValueOrDefault(section.Hit.Page);
        }

        // A phrase counts for as much of the query as it has.
        double PhraseScore(PhraseMatch phrase)
        {
            var query = Share(group => phrase.Matched.Any(group.IsAlike));
            var score = phrase.Score * Math.Pow(phrase.Share, SharePower) * Math.Pow(query, QueryPower);
            return phrase.Share * query > AlmostAll ? ExactWeight * score : score;
        }

        double Share(Func<WordGroup, bool> has) =>
            all == 0 ? 0 : groups.Zip(weights).Sum(pair => has(pair.First) ? pair.Second : 0) / all;
    }

    /// <summary>
    /// Returns an expression that matches any of the groups. A word on most pages, such as "massage", says little
    /// beside a rarer one and is the slowest to look for, so it is left out.
    /// </summary>
    public string MatchOf(SqliteConnection connection, IReadOnlyList<WordGroup> groups)
    {
        var rare = groups.Where(group => PagesWith(connection, group.Match).Count < MostPages * pageCount).ToList();
        return AnyOf(rare.Count > 0 ? rare : groups);
    }

    private static string AnyOf(IEnumerable<WordGroup> groups) =>
        string.Join(" OR ", groups.Select(group => group.Match));

    private HashSet<string> PagesWith(SqliteConnection connection, string match)
    {
        if (pagesWith.TryGetValue(match, out var pages))
            return pages;
        pages = SearchDatabase.PagesWith(connection, match);
        if (pagesWith.Count < MostRemembered)
            pagesWith.TryAdd(match, pages);
        return pages;
    }

    /// <summary>A word that few pages have tells more than one that all have.</summary>
    private double WeightOf(int pages) => Math.Log(1 + pageCount / (1.0 + pages));

    /// <summary>The best phrase of a page, and a little of the second.</summary>
    private static double ScoreOf(IEnumerable<double> phrases)
    {
        var scores = phrases.OrderDescending().Take(2).ToList();
        return scores[0] + (scores.Count > 1 ? SecondWeight * scores[1] : 0);
    }
}
