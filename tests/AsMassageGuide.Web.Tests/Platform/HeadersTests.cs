using System.Security.Cryptography;
using System.Text;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class HeadersTests(Guide guide)
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task RenderedPage_IsCompressedToo(string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/check?have=flare", UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd(coding);
        using var response = await guide.SendAsync(request);

        Assert.Equal(coding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/massage-types")]
    [InlineData("/massage-types?up-to=3")]
    public async Task Page_AllowsItsOwnStylesAndNothingElse(string path)
    {
        using var response = await guide.GetAsync(path);
        var page = await Guide.ReadAsync(response);

        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        // The header is the same for every page and the page allows its own style alone: browsers apply both.
        var own = Assert.Single(page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
        Assert.Equal($"style-src 'self' 'sha256-{hash}'", own.GetAttribute("content"));
        Assert.Equal("meta", own.PreviousElementSibling!.LocalName);
        Assert.True(own.PreviousElementSibling.HasAttribute("charset"));
        Assert.Equal(
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; script-src 'self'; worker-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            policy
        );
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Page_MayOpenTheListOfApps_AndNothingElseOfADevice()
    {
        using var response = await guide.GetAsync("/");

        var allowed = Assert
            .Single(response.Headers.GetValues("Permissions-Policy"))
            .Split(", ")
            .Where(rule => !rule.EndsWith("=()", StringComparison.Ordinal));
        Assert.Equal(
            ["web-share=self"],
            allowed.Select(rule => rule.Replace("(self)", "self", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Robots_NamesTheSitemap()
    {
        using var response = await guide.GetAsync("/robots.txt");

        Assert.Contains(
            "Sitemap: http://localhost:5080/sitemap.xml",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sitemap_HoldsEveryAddressOnce()
    {
        using var response = await guide.GetAsync("/sitemap.xml");

        var sitemap = System.Xml.Linq.XDocument.Parse(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        var paths = sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(loc => new Uri(loc.Value).AbsolutePath);
        Assert.Equal(guide.Site.Paths.All, paths);
    }
}
