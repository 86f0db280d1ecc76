using AngleSharp.Html.Parser;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Features;

/// <summary>A file is all it takes to add a page, a folder all it takes to add a section.</summary>
public sealed class NewContentTests : IDisposable
{
    private readonly ContentCopy content = new();

    [Fact]
    public async Task NewFolder_BecomesASectionInMenuSitemapAndSearchEngines()
    {
        Write("living-on/index.md", "Living on", "zizi", "menu: header\norder: 5");
        Write(
            "living-on/pacing.md",
            "Pacing your day",
            "zize",
            "key-points: [Rest early., We are quite unsure., Plan a break.]"
        );
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Content", content.Path).UseSetting("Guide:PublicAddress", "https://guide.example")
        );
        using var client = server.CreateClient();

        var home = await new HtmlParser().ParseDocumentAsync(await GetAsync(client, "/"));
        var page = await new HtmlParser().ParseDocumentAsync(await GetAsync(client, "/living-on/pacing"));

        Assert.Equal("Living on", home.QuerySelectorAll("nav.nav a")[1].TextContent);
        Assert.Equal("Pacing your day", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "https://guide.example/living-on/pacing",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Contains("Pacing your day", await GetAsync(client, "/living-on"), StringComparison.Ordinal);
        Assert.Contains(
            "<loc>https://guide.example/living-on/pacing</loc>",
            await GetAsync(client, "/sitemap.xml"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => content.Dispose();

    private static Task<string> GetAsync(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private void Write(string name, string title, string code, string keys) =>
        content.WritePage(name, title, code, keys, "Take a break before you need one.");
}
