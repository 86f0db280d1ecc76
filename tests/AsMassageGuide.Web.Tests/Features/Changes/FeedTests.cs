using System.Globalization;
using System.Xml.Linq;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Changes;

/// <summary>Files for browsers, feed readers and search engines, against what their specifications ask for.</summary>
public sealed class FeedTests(Guide guide)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_HasWhatAtomAsksFor()
    {
        var feed = await ReadXmlAsync("/feed.xml", "application/atom+xml");

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.Single(part.Elements(Atom + "id"));
            Assert.Single(part.Elements(Atom + "title"));
            Assert.True(
                DateTimeOffset.TryParseExact(
                    part.Elements(Atom + "updated").Single().Value,
                    "yyyy-MM-dd'T'HH:mm:ss'Z'",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out _
                )
            );
        }

        var ids = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(50, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry =>
                Assert.True(
                    guide.Site.Paths.Contains(
                        new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath
                    )
                )
        );
    }

    [Fact]
    public async Task Sitemap_HasWhatTheProtocolAsksFor()
    {
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var map = await ReadXmlAsync("/sitemap.xml", "application/xml");

        Assert.Equal(schema + "urlset", map.Name);
        Assert.All(
            map.Elements(),
            url =>
            {
                Assert.Equal(schema + "url", url.Name);
                Assert.True(Uri.IsWellFormedUriString(url.Elements().First().Value, UriKind.Absolute));
                Assert.All(url.Elements(), part => Assert.Contains(part.Name.LocalName, new[] { "loc", "lastmod" }));
            }
        );
        Assert.Equal(
            guide.Site.Paths.All,
            map.Elements().Select(url => new Uri(url.Element(schema + "loc")!.Value).AbsolutePath)
        );
    }

    [Fact]
    public async Task OpenSearch_LeadsToOurSearch()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var description = await ReadXmlAsync("/opensearch.xml", "application/opensearchdescription+xml");

        Assert.True(description.Element(search + "ShortName")!.Value.Length <= 16);
        Assert.EndsWith(
            "/search?q={searchTerms}",
            description.Element(search + "Url")!.Attribute("template")!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Manifest_NamesIconsThatAreThere()
    {
        var manifest = System.Text.Json.Nodes.JsonNode.Parse(
            await (await guide.GetAsync("/site.webmanifest")).Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            )
        )!;

        foreach (var icon in manifest["icons"]!.AsArray())
            Assert.True((await guide.GetAsync((string)icon!["src"]!)).IsSuccessStatusCode);
        Assert.Equal("/", (string)manifest["start_url"]!);
    }

    private async Task<XElement> ReadXmlAsync(string path, string type)
    {
        using var answer = await guide.GetAsync(path);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
