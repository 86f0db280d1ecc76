using AsMassageGuide.Web.Features.Search;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Search;

/// <summary>
/// How often the search finds what people mean, over tables of queries. The phrases and weights were set with
/// <c>tuning.tsv</c> in view; <c>held-out.tsv</c> was written apart from them and only measures.
/// </summary>
public sealed class SearchQualityTests(Guide guide) : IDisposable
{
    private readonly SearchIndex index = new(guide.Site);

    /// <param name="first">The least share of queries whose page is the first one, in percent.</param>
    /// <param name="third">The least share whose page is among the first three, in percent.</param>
    [Theory]
    [InlineData("tuning.tsv", 89, 97)]
    [InlineData("held-out.tsv", 90, 97)]
    public void Queries_FindTheirPages(string table, double first, double third)
    {
        var places = Rows(table).Select(row => PlaceOf(row[0], row[1].Split(' '))).ToList();
        var firsts = 100.0 * places.Count(place => place == 0) / places.Count;
        var thirds = 100.0 * places.Count(place => place is >= 0 and < 3) / places.Count;
        TestContext.Current.TestOutputHelper!.WriteLine($"{table}: {firsts:0.0} % first, {thirds:0.0} % in three");

        Assert.True(places.Count >= 75);
        Assert.True(firsts >= first && thirds >= third, $"{firsts:0.0} % first, {thirds:0.0} % in three");
    }

    [Fact]
    public void CorrectWords_AreNeverMended()
    {
        var words = File.ReadLines(PathOf("correct-words.txt")).ToList();

        Assert.True(words.Count >= 200);
        Assert.DoesNotContain(words, word => index.TryFind(word)!.Instead is not null);
    }

    /// <summary>A misspelling is mended if it becomes the right word, or finds what the right word finds.</summary>
    [Fact]
    public void Misspellings_AreMended()
    {
        var rows = Rows("misspellings.tsv").ToList();
        var wrong = rows.Where(row => !IsMended(row[0], row[1])).Select(row => row[0]).ToList();

        Assert.True(rows.Count >= 100);
        Assert.True(wrong.Count <= rows.Count * 0.05, string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("kinesiology tape", "kinesiology tape", "/living-with-as/devices")]
    [InlineData("is cbd ok", "cbd", "/massage/other-options")]
    [InlineData("jaw hurts", "jaw", "/massage/other-kinds")]
    // Each is named by its own name, not by that of its neighbor.
    [InlineData("massage with rheumatoid arthritis", "rheumatoid arthritis", "/about-as/what-is-as")]
    [InlineData("i take opioids", "opioids", "/risks/soreness-and-flares")]
    [InlineData("my dog scratched my arm", null, null)]
    [InlineData("cupping", null, null)]
    public void WhatTheGuideDoesNotCover_IsNamed(string typed, string? said, string? page)
    {
        var miss = index.TryFind(typed)!.Miss;

        Assert.Equal(said, miss?.Said);
        Assert.Equal(page, miss?.Page);
    }

    public void Dispose() => index.Dispose();

    private int PlaceOf(string typed, string[] pages) =>
        index.TryFind(typed)!.Hits.Select(hit => hit.Page).ToList().FindIndex(pages.Contains);

    private bool IsMended(string typed, string right)
    {
        var answer = index.TryFind(typed)!;
        return Plain(answer.Instead ?? typed) == Plain(right)
            || (FirstOf(answer) is { } page && page == FirstOf(index.TryFind(right)!));
    }

    private static string? FirstOf(SearchAnswer answer) => answer.Hits.Count > 0 ? answer.Hits[0].Page : null;

    private static string Plain(string text) => string.Join(' ', SearchQuery.Parse(text).Words);

    private static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(PathOf(table)).Select(line => line.Split('\t'));

    private static string PathOf(string table) =>
        Path.Combine(AppContext.BaseDirectory, "Features", "Search", "Tables", table);
}
