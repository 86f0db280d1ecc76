using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Search;

public sealed class SearchTests(Guide guide)
{
    [Fact]
    public async Task Results_OpenAtTheirHeadingAndMarkTheMatch()
    {
        var page = await guide.ReadAsync("/search?q=neck+arteries+stroke");

        var first = page.QuerySelector("ol.hits li")!;
        Assert.StartsWith(
            "/risks/neck-arteries",
            first.QuerySelector("a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(first.QuerySelectorAll("mark"));
        Assert.Equal("neck arteries stroke", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Misspelling_SaysWhatIsShown()
    {
        var page = await guide.ReadAsync("/search?q=anklosing");

        Assert.Contains(
            "Showing results for ankylosing",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/search?q=", "Type a word first")]
    [InlineData("/search?q=zzzzqqqq", "Nothing found for")]
    public async Task NothingToShow_HelpsOn(string address, string words)
    {
        var page = await guide.ReadAsync(address);

        Assert.Contains(words, page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/a-z']"));
    }

    [Fact]
    public async Task Query_IsEscapedAndKeptNowhere()
    {
        using var response = await guide.GetAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain(
            "<script>",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task AtoZ_LeadsToEveryPageAndEveryTerm()
    {
        var page = await guide.ReadAsync("/a-z");

        var links = page.QuerySelectorAll("ul.az a").Select(link => link.GetAttribute("href")).ToHashSet();
        Assert.All(guide.Site.Pages.Skip(1), listed => Assert.Contains(listed.Path, links));
        Assert.All(guide.Site.Glossary, term => Assert.Contains(term.Path, links));
    }
}
