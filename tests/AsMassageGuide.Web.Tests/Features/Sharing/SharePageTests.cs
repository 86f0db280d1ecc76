using System.Net;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sharing;

public sealed class SharePageTests(Guide guide)
{
    [Fact]
    public async Task EveryPage_CanBeHandedOnInEveryWay()
    {
        foreach (var shared in guide.Site.Pages)
        {
            var page = await guide.ReadAsync($"/share/{shared.Code}");

            Assert.Contains(
                $"/go/{shared.Code}",
                page.QuerySelector("#say + p")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.NotNull(page.QuerySelector("svg.qr"));
            Assert.Equal(2, page.QuerySelectorAll(".cite").Length);
            Assert.Equal(
                page.QuerySelectorAll(".cite").Select(citation => citation.TextContent),
                page.QuerySelectorAll("[hidden] button[data-act=copy]")
                    .Skip(1)
                    .Select(button => button.GetAttribute("value"))
            );
            foreach (
                var address in new[]
                {
                    $"/qr/{shared.Code}.svg",
                    $"/qr/{shared.Code}.png",
                    $"/cite/{shared.Code}.ris",
                    $"/cite/{shared.Code}.bib",
                    shared.Path,
                }
            )
            {
                Assert.NotNull(page.QuerySelector($"main a[href='{address}']"));
            }
        }
    }

    [Theory]
    [InlineData("/share/nope")]
    [InlineData("/share/%20")]
    [InlineData("/cite/nope.ris")]
    [InlineData("/qr/nope.png")]
    [InlineData("/cards/nope-0.png")]
    public async Task UnknownCode_IsMissing(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await guide.GetAsync(path)).StatusCode);

    [Fact]
    public async Task QrPicture_IsAPng()
    {
        var bytes = await (await guide.GetAsync($"/qr/{guide.Site.Home.Code}.png")).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken
        );

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
    }
}
