using System.Net;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>Everything a browser, a crawler or a bored teenager would send.</summary>
public sealed class RequestTests(Guide guide)
{
    [Theory]
    [InlineData("/massage-types/banana")]
    [InlineData("/wp-login.php")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/sources/nobody-2020")]
    [InlineData("/sources/%09")]
    [InlineData("/%09/")]
    [InlineData("/error/404")]
    [InlineData("/error/200")]
    public async Task UnknownAddress_GetsAPageThatHelps(string path)
    {
        using var response = await guide.GetAsync(path);
        var page = await Guide.ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("That page is missing", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/massage-types']"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task UnknownAddress_IsNotRepeated()
    {
        using var response = await guide.GetAsync(
            "/%3Cscript%3Ealert(1)%3C/script%3E?q=%3Cscript%3Ealert(1)%3C/script%3E"
        );

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("alert(1)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/massage-types/", "/massage-types")]
    [InlineData("/Massage-Types/Shiatsu", "/massage-types/shiatsu")]
    [InlineData("/GLOSSARY", "/glossary")]
    public async Task Lookalike_LeadsToTheTrueAddress(string path, string meant)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(meant, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task OtherMethod_Gets405(string method)
    {
        using var response = await guide.SendAsync(new(method), "/massage-types");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }
}
