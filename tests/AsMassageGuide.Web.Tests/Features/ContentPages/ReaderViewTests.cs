using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;
using SmartReader;

namespace AsMassageGuide.Web.Tests.Features.ContentPages;

/// <summary>
/// What a browser's reader view keeps of a page. SmartReader is a port of the library behind Firefox's reader view.
/// </summary>
public sealed class ReaderViewTests(Guide guide)
{
    [Theory]
    [InlineData("/massage-types/deep-tissue-massage")]
    [InlineData("/massage-types/swedish-massage")]
    [InlineData("/massage-types/massage-gun")]
    [InlineData("/situations/fused-spine")]
    [InlineData("/situations/thin-bones")]
    [InlineData("/massage/does-it-help")]
    public async Task KeyPointsAndTag_AreKept(string path)
    {
        using var response = await guide.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var read = new Reader("https://guide.example" + path, html).GetArticle();
        var page = guide.Site.FindPage(path)!;

        Assert.True(read.IsReadable);
        foreach (var point in page.KeyPoints)
            Assert.Contains(Words(point.Plain), Words(read.TextContent), StringComparison.Ordinal);
        if (page.Type is { } type)
            Assert.Contains(
                Words(Labels.Label(type.Suitability)),
                Words(read.TextContent),
                StringComparison.OrdinalIgnoreCase
            );
    }

    /// <summary>The letters and digits alone, because markers and spaces differ.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetter));
}
