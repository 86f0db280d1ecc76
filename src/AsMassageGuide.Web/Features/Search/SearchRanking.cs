using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>One word of a query, or several that mean one thing, with their synonyms.</summary>
/// <param name="Match">As a match expression of SQLite.</param>
internal sealed record WordGroup(string Match, IReadOnlyList<string> Words)
{
    private readonly IReadOnlyList<string> all = SearchQuery.Parse(Match).Telling;

    /// <summary>Whether a word is one of the group, or of its synonyms, in any form.</summary>
    public bool IsAlike(string word) => WordList.HasAny(all, word, IsEither);

    /// <summary>Whether a phrase has a word that is one of the group, or of its synonyms, in any form.</summary>
    public bool IsIn(IReadOnlyList<string> phrase)
    {
        for (var place = 0; place < phrase.Count; place++)
        {
            if (IsAlike(phrase[place]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a title has a word that begins like one that was typed.</summary>
    public bool Names(IReadOnlyList<string> title)
    {
        for (var place = 0; place < Words.Count; place++)
        {
            if (WordList.HasAny(title, Words[place], IsNamed))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word begins like another: "massages" and "massage".</summary>
    public static bool AreAlike(string name, string word) =>
        name == word || (word.Length > 3 && name.AsSpan().StartsWith(word.AsSpan(..^1), StringComparison.Ordinal));

    private static bool IsNamed(string word, string name) => AreAlike(name, word);

    private static bool IsEither(string word, string own) => AreAlike(own, word) || AreAlike(word, own);
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
        var pages = groups.Select(group => PagesWith(connection, group.Match)).ToList();
        var weights = pages.Select(found => WeightOf(found.Count)).ToList();
        var all = weights.Sum();
        var common = groups.Where(group => !any.Contains(group.Match, StringComparison.Ordinal)).ToList();
        var phrases = PhraseTable
            .Find(connection, any, word => common.Exists(group => group.IsAlike(word)))
            .GroupBy(phrase => phrase.Page)
            .ToDictionary(page => page.Key, page => ScoreOf(page.Select(PhraseScore)));
        // The phrases of a page can have words that the page does not.
        var sections = database
            .Sections.Find(connection, any)
            .Concat(phrases.Keys.Select(page => database.Sections.TopOf(page)))
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
            var coverage = Share(place => pages[place].Contains(section.Hit.Page));
            var title = Share(place => groups[place].Names(named));
            return section.Score * Math.Pow(coverage, CoveragePower) * (1 + TitleWeight * title)
                + PhraseWeight * phrases.GetValueOrDefault(section.Hit.Page);
        }

        // A phrase counts for as much of the query as it has.
        double PhraseScore(PhraseMatch phrase)
        {
            var query = Share(place => groups[place].IsIn(phrase.Matched));
            var score = phrase.Score * Math.Pow(phrase.Share, SharePower) * Math.Pow(query, QueryPower);
            return phrase.Share * query > AlmostAll ? ExactWeight * score : score;
        }

        double Share(Func<int, bool> has)
        {
            var share = 0.0;
            for (var place = 0; place < weights.Count; place++)
                share += has(place) ? weights[place] : 0;
            return all == 0 ? 0 : share / all;
        }
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
        pages = SectionTable.PagesWith(connection, match);
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
