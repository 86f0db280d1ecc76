using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering.Html;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.IO;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Renders every path through the real request pipeline, so that prerendered responses match those of a live request.
/// </summary>
public sealed class Prerenderer(IServiceScopeFactory scopes, PublicUrl address, EarlierExport earlier)
{
    private const string MissingAddress = "/404.html";

    /// <summary>
    /// Browsers revalidate after five minutes. Shared caches may serve a stale response for up to a day while they
    /// fetch the new version.
    /// </summary>
    private const string CachePages = "public, max-age=300, stale-while-revalidate=86400";

    /// <summary>Headers that are specific to one response, or that the prerendered site sets itself.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Length",
        "Content-Type",
        "Date",
        "ETag",
        "Cache-Control",
        "Transfer-Encoding",
        "Last-Modified",
        "Accept-Ranges",
        "Vary",
    };

    /// <summary>Reuses the memory of responses; some are megabytes.</summary>
    private readonly RecyclableMemoryStreamManager buffers = new(
        new() { MaximumSmallPoolFreeBytes = 16 * 1024 * 1024 }
    );

    private RequestDelegate? pipeline;

    /// <summary>
    /// Sets the pipeline that renders pages. It must not contain the steps that protect the server from its clients:
    /// a rate limiter would let a flood of requests prevent prerendering.
    /// </summary>
    public void RenderWith(RequestDelegate steps) => pipeline = steps;

    /// <summary>
    /// Prerenders every path with fast compression and keeps all responses in memory, for a server.
    /// </summary>
    /// <returns>The prerendered site and the paths that failed.</returns>
    public async Task<(PrerenderedSite PrerenderedSite, IReadOnlyList<PrerenderFailure> Failures)> PrerenderAsync(
        Site site,
        CancellationToken cancellation
    )
    {
        var pages = new ConcurrentBag<PrerenderedResponse>();
        var failures = await PrerenderEachAsync(
            site.Paths.All.Concat(site.Files),
            strongest: false,
            pages.Add,
            cancellation
        );
        return (new(pages), failures);
    }

    /// <summary>Prerenders paths without keeping the responses; only those in progress are in memory.</summary>
    /// <param name="paths">The paths to prerender. A failure of one does not affect the others.</param>
    /// <param name="done">Called with each finished page, from any thread.</param>
    public async Task<IReadOnlyList<PrerenderFailure>> PrerenderEachAsync(
        IEnumerable<string> paths,
        bool strongest,
        Action<PrerenderedResponse> done,
        CancellationToken cancellation
    )
    {
        var failures = new ConcurrentBag<PrerenderFailure>();
        await Parallel.ForEachAsync(
            paths,
            cancellation,
            async (path, _) =>
            {
                var (page, failure) = await TryPrerenderAsync(path, StatusCodes.Status200OK, strongest);
                if (failure is not null)
                    failures.Add(failure);
                else
                    done(page!);
            }
        );
        return [.. failures.OrderBy(failure => failure.Path, StringComparer.Ordinal)];
    }

    /// <summary>Prerenders the 404 page, for static hosts.</summary>
    public Task<(PrerenderedResponse? Page, PrerenderFailure? Failure)> PrerenderNotFoundAsync() =>
        TryPrerenderAsync(MissingAddress, StatusCodes.Status404NotFound, strongest: true);

    private async Task<(PrerenderedResponse? Page, PrerenderFailure? Failure)> TryPrerenderAsync(
        string path,
        int expected,
        bool strongest
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var body = buffers.GetStream(path);
            var response = new BufferedResponseFeature();
            var context = CreateContext(path, response, body, scope.ServiceProvider);
            await pipeline!(context);
            await response.StartAsync();
            await context.Response.BodyWriter.FlushAsync();
            return context.Response.StatusCode == expected
                ? (Create(path, context.Response, body, strongest), null)
                : (null, new(path, $"answered {context.Response.StatusCode}", null));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A failure of one page must not affect the others.
            return (null, new(path, $"failed: {e.Message}", e));
        }
    }

    private DefaultHttpContext CreateContext(
        string path,
        BufferedResponseFeature response,
        Stream body,
        IServiceProvider services
    )
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature());
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var context = new DefaultHttpContext(features) { RequestServices = services };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = address.Root.Scheme;
        context.Request.Host = new(address.Root.Authority);
        context.Request.Path = path;
        context.Request.Protocol = "HTTP/1.1";
        return context;
    }

    private PrerenderedResponse Create(string path, HttpResponse response, RecyclableMemoryStream body, bool strongest)
    {
        var contentType = response.ContentType ?? "application/octet-stream";
        var headers = Keep(response.Headers);
        var rendered = body.GetReadOnlySequence();
        var isPage = contentType.StartsWith("text/html", StringComparison.Ordinal);
        var hash = FileHash.Of(rendered);
        if (earlier.Find(EarlierExport.FileOf(path, contentType), hash) is { } exported)
            return new(path, contentType, headers, exported) { Rendered = isPage ? hash : null };
        return isPage
            ? new(path, contentType, headers, Reduce(rendered), strongest) { Rendered = hash }
            : new(path, contentType, headers, rendered.ToArray(), strongest);
    }

    private static byte[] Reduce(ReadOnlySequence<byte> page) =>
        Encoding.UTF8.GetBytes(PageReducer.Reduce(Encoding.UTF8.GetString(page)));

    private static List<KeyValuePair<string, StringValues>> Keep(IHeaderDictionary headers) =>
        [
            .. headers.Where(header => !NotKept.Contains(header.Key)),
            new("Cache-Control", CachePages),
            new("Vary", "Accept-Encoding"),
            new("Accept-Ranges", "none"),
        ];
}
