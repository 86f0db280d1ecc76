using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sources;

public sealed class SourceTests(Guide guide)
{
    /// <summary>Search engines show about 70 characters. The page itself says the whole title.</summary>
    [Fact]
    public async Task EverySource_HasAShortBrowserTitleAndItsWholeTitleAsHeading()
    {
        foreach (var source in guide.Site.References)
        {
            var page = await guide.ReadAsync(source.Path);

            Assert.InRange(page.Title!.Length, 1, 70);
            Assert.EndsWith("AS Massage Guide", page.Title, StringComparison.Ordinal);
            Assert.Equal(source.Title, page.QuerySelector("h1")!.TextContent);
        }
    }
}
