using System.Net;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sharing;

public sealed class ShortLinkTests(Guide guide)
{
    [Fact]
    public async Task EveryPage_HasAShortAddressThatLeadsToIt()
    {
        foreach (var page in guide.Site.Pages)
        {
            var answer = await guide.GetAsync($"/go/{page.Code}");

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(page.Path, answer.Headers.Location?.ToString());
        }
    }

    [Theory]
    [InlineData("/go/zzzz")]
    [InlineData("/go/")]
    [InlineData("/qr/zzzz.svg")]
    [InlineData("/qr/..%2f.svg")]
    public async Task UnknownCode_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await guide.GetAsync(path)).StatusCode);

    [Fact]
    public async Task QrCode_IsAnSvgThatSaysWhatItOpens()
    {
        var code = guide.Site.Home.Code;

        var answer = await guide.GetAsync($"/qr/{code}.svg");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(
            $"<title id=\"qr-t\">QR code of localhost:5080/go/{code}</title>",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }
}
