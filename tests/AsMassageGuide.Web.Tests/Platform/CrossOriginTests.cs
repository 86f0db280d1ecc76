using System.Net;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class CrossOriginTests(Guide guide)
{
    [Theory]
    [InlineData("/api/v1/types")]
    [InlineData("/api/v1/types/swedish-massage")]
    [InlineData("/infobutton")]
    public async Task Preflight_IsAnsweredWhereOtherSitesMayRead(string path)
    {
        using var response = await guide.SendAsync(Preflight(path));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains(
            "GET",
            Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")),
            StringComparison.Ordinal
        );
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task Preflight_IsRefusedElsewhere()
    {
        using var response = await guide.SendAsync(Preflight("/check"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/api/v1/types", "cross-origin")]
    [InlineData("/api/v1/types/swedish-massage", "cross-origin")]
    [InlineData("/infobutton?mainSearchCriteria.v.dn=spondylitis", "cross-origin")]
    [InlineData("/", "same-origin")]
    [InlineData("/search?q=spine", "same-origin")]
    public async Task ResourcePolicy_LetsOtherSitesEmbedWhatIsForThem(string path, string expected)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal([expected], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(expected == "cross-origin", response.Headers.Contains("Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task Card_MayBeShownByOtherSites()
    {
        using var response = await guide.GetAsync(
            guide.Services.GetRequiredService<CardPictures>().PathOf(guide.Site.Home)
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["cross-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    private static HttpRequestMessage Preflight(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, new Uri(path, UriKind.Relative));
        request.Headers.Add("Origin", "https://ehr.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "x-requested-with");
        return request;
    }
}
