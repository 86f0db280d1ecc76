using System.Collections.Concurrent;
using System.Text;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Components;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>Renders every address through the real pages, so that what is pressed is what would have been answered.</summary>
public sealed class EditionPress(IServiceScopeFactory scopes, PublicAddress address)
{
    private const string MissingAddress = "/404.html";

    /// <summary>Browsers ask again after five minutes; until the new one has come, shared caches may go on with the old one for a day.</summary>
    private const string CachePages = "public, max-age=300, stale-while-revalidate=86400";

    /// <summary>Headers that belong to one response, or that the edition sets itself.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase) { "Content-Length", "Content-Type", "Date", "ETag", "Cache-Control", "Transfer-Encoding", "Last-Modified", "Accept-Ranges" };

    /// <summary>What answers a request behind the edition itself. Set when the steps of a request are put together.</summary>
    public RequestDelegate? Pipeline { get; set; }

    /// <summary>Presses every address with a fast compression and keeps all in memory, for a server.</summary>
    public async Task<Edition> PressAsync(Site site, CancellationToken cancellation)
    {
        var pages = new ConcurrentBag<PressedPage>();
        await PressEachAsync(site, strongest: false, pages.Add, cancellation);
        return new(pages, await PressMissingAsync(strongest: false));
    }

    /// <summary>Presses every address and keeps none; in memory are only those being pressed.</summary>
    /// <param name="done">Given each page when it is done, from any thread.</param>
    public Task PressEachAsync(Site site, bool strongest, Action<PressedPage> done, CancellationToken cancellation) =>
        Parallel.ForEachAsync(site.Paths.All.Concat(site.Files), cancellation, async (path, _) => done(await PressAsync(path, StatusCodes.Status200OK, strongest)));

    /// <summary>The page for what is not there.</summary>
    public Task<PressedPage> PressMissingAsync(bool strongest) => PressAsync(MissingAddress, StatusCodes.Status404NotFound, strongest);

    /// <summary>Puts the strongest compression in place of the fast one, page by page, on all processors.</summary>
    public static Task StrengthenAsync(Edition edition, CancellationToken cancellation) =>
        Parallel.ForEachAsync(edition.Pages.Append(edition.Missing), cancellation, (page, _) =>
        {
            page.Compress(strongest: true);
            return ValueTask.CompletedTask;
        });

    private async Task<PressedPage> PressAsync(string path, int expected, bool strongest)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var response = new PressResponse();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature());
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var context = new DefaultHttpContext(features) { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path, context.Request.Protocol) = (HttpMethods.Get, address.Root.Scheme, new(address.Root.Authority), path, "HTTP/1.1");

        await Pipeline!(context);
        await response.StartAsync();
        await context.Response.BodyWriter.FlushAsync();
        if (context.Response.StatusCode != expected) throw new InvalidOperationException($"{path} answered {context.Response.StatusCode}, so no edition can be made.");

        var contentType = context.Response.ContentType ?? "application/octet-stream";
        return contentType.StartsWith("text/html", StringComparison.Ordinal)
            ? PressHtml(path, contentType, context.Response.Headers, Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length), strongest)
            : new(path, contentType, Keep(context.Response.Headers), body.ToArray(), strongest);
    }

    /// <summary>A page carries only the style it uses, so what its policy allows is the hash of that.</summary>
    private static PressedPage PressHtml(string path, string contentType, IHeaderDictionary headers, string html, bool strongest)
    {
        var fitted = PageStyle.Fit(UsedSymbols.Keep(HtmlSpace.Trim(html)));
        var kept = Keep(headers).Select(header => header.Key == "Content-Security-Policy" ? KeyValuePair.Create(header.Key, PageStyle.AllowOnly(fitted.Style, header.Value)) : header).ToList();
        return new(path, contentType, kept, Encoding.UTF8.GetBytes(fitted.Html), strongest);
    }

    private static List<KeyValuePair<string, StringValues>> Keep(IHeaderDictionary headers) =>
        [.. headers.Where(header => !NotKept.Contains(header.Key)), new("Cache-Control", CachePages), new("Vary", "Accept-Encoding"), new("Accept-Ranges", "none")];
}
