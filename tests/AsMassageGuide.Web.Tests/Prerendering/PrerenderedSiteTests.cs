using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Prerendering;

public sealed partial class PrerenderedSiteTests(Guide guide)
{
    /// <summary>One first flight of TCP.</summary>
    private const int Budget = 14_600;

    private const int LookUpBudget = 60_000;

    [Fact]
    public async Task PrerenderedSite_HoldsEveryAddress()
    {
        var prerendered = await guide.PrerenderedSiteAsync();

        Assert.Equal(
            guide.Site.Paths.All.Concat(guide.Site.Files).Order(),
            prerendered.Pages.Select(page => page.Path).Order()
        );
    }

    /// <summary>
    /// What was prerendered is what the pages answer, element for element and word for word. Only white space, the
    /// style with its policy, and drawings that nothing uses may differ; both sides are read by a parser, so that a
    /// fault of prerendering cannot hide on both.
    /// </summary>
    [Fact]
    public async Task PrerenderedPage_IsWhatThePageAnswers()
    {
        var prerendered = await guide.PrerenderedSiteAsync();
        using var rendering = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Watch", "true")
        );
        using var client = rendering.CreateClient();
        foreach (var path in guide.Site.Paths.All)
        {
            var rendered = await client.GetStringAsync(
                new Uri(path, UriKind.Relative),
                TestContext.Current.CancellationToken
            );

            Assert.Equal(
                Outline(rendered),
                Outline(Encoding.UTF8.GetString(prerendered.Find(path)!.Body(ContentCoding.Identity).Bytes.Span))
            );
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task Body_TravelsAsTheClientLikesIt(string coding)
    {
        var prerendered = await guide.PrerenderedSiteAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
        if (coding.Length > 0)
            request.Headers.AcceptEncoding.ParseAdd(coding);

        using var response = await guide.SendAsync(request);

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(coding, string.Join(',', response.Content.Headers.ContentEncoding));
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal(
            prerendered.Find("/glossary")!.Body(ContentCoding.Identity).Bytes.ToArray(),
            Unpack(bytes, coding)
        );
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
    }

    [Fact]
    public async Task SecondVisit_GetsNothingNew()
    {
        using var first = await guide.GetAsync("/glossary");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await guide.SendAsync(request);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.NotNull(second.Headers.CacheControl);
    }

    [Fact]
    public async Task Head_HasTheHeadersOfGet()
    {
        using var get = await guide.GetAsync("/glossary");
        using var head = await guide.SendAsync(HttpMethod.Head, "/glossary");

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Range_IsRefusedPolitely()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/glossary", UriKind.Relative));
        request.Headers.Range = new(0, 9);

        using var response = await guide.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["none"], response.Headers.AcceptRanges);
    }

    [Fact]
    public async Task Recompression_ReplacesEveryFastBody()
    {
        var plain = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ask your care team first. ", 200)));
        var prerendered = new PrerenderedSite([new("/a", "text/html", [], plain), new("/b", "text/html", [], plain)]);

        await Recompression.RunAsync(prerendered, TestContext.Current.CancellationToken);

        Assert.All(
            prerendered.Pages,
            page => Assert.Equal($"\"{page.Fingerprint}-br\"", page.Body(ContentCoding.Brotli).Tag)
        );
    }

    [Fact]
    public async Task FirstView_FitsIntoOneFlight()
    {
        var prerendered = await guide.PrerenderedSiteAsync();
        Parallel.ForEach(guide.Site.Paths.All, path => prerendered.Find(path)!.Recompress());

        var pages = guide
            .Site.Paths.All.Select(path =>
                (path, size: prerendered.Find(path)!.Body(ContentCoding.Brotli).Bytes.Length)
            )
            .OrderByDescending(page => page.size)
            .ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Join('\n', pages.Take(10).Select(page => $"{page.size, 6} {page.path}"))
        );
        Assert.DoesNotContain(
            pages,
            page =>
                page.size
                > (page.path is SitePaths.Evidence or SitePaths.Glossary or SitePaths.Sources ? LookUpBudget : Budget)
        );
    }

    private static byte[] Unpack(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream(bytes);
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static string Outline(IAttr attribute) => $"{attribute.Name}={WhiteSpace().Replace(attribute.Value, " ")}";

    /// <summary>A page's elements with their attributes, and its words, in their order.</summary>
    private static string Outline(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var used = page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")![1..]).ToHashSet();
        foreach (
            var element in page.QuerySelectorAll("style, meta[http-equiv], symbol")
                .Where(element => element.LocalName != "symbol" || !used.Contains(element.Id!))
                .ToList()
        )
            element.Remove();
        var outline = new StringBuilder();
        foreach (var node in page.Descendants())
        {
            if (node is IElement element)
                outline.Append($"\n<{element.LocalName} {string.Join(' ', element.Attributes.Select(Outline))}>");
            else if (node is IText text)
                outline.Append(
                    WhiteSpace().Replace(text.Data, " ") is { Length: > 0 } words && words != " " ? words.Trim() : ""
                );
        }

        return outline.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
