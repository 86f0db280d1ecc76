using System.Collections.Concurrent;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering.Html;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Renders every address through the real pages, so that what is pressed is what would have been answered.
/// </summary>
public sealed class Prerenderer(IServiceScopeFactory scopes, PublicUrl address)
{
    private const string MissingAddress = "/404.html";

    /// <summary>
    /// Browsers revalidate after five minutes; until the new version has arrived, shared caches may serve the old one
    /// for a day.
    /// </summary>
    private const string CachePages = "public, max-age=300, stale-while-revalidate=86400";

    /// <summary>Headers that belong to one response, or that the edition sets itself.</summary>
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

    private RequestDelegate? pipeline;

    /// <summary>
    /// Sets what renders a page: the steps of a request without those that protect the server from its visitors. A rate
    /// limiter here would let a flood of visitors switch the edition off.
    /// </summary>
    public void RenderWith(RequestDelegate steps) => pipeline = steps;

    /// <summary>Presses every address with a fast compression and keeps all in memory, for a server.</summary>
    /// <returns>The edition of what could be rendered, and what could not.</returns>
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

    /// <summary>Presses addresses and keeps none; in memory are only those being pressed.</summary>
    /// <param name="paths">What to press. One that fails never costs the others.</param>
    /// <param name="done">Given each page when it is done, from any thread.</param>
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

    /// <summary>The page for what is not there, for hosts without a server behind them.</summary>
    public Task<(PrerenderedResponse? Page, PrerenderFailure? Failure)> PrerenderNotFoundAsync() =>
        TryPrerenderAsync(MissingAddress, StatusCodes.Status404NotFound, strongest: true);

    /// <summary>
    /// Replaces the fast compression with the strongest, page by page. It runs for many seconds, so it uses one thread
    /// below normal priority: requests that need rendering meanwhile keep the thread pool and the processors.
    /// </summary>
    public static Task RecompressAsync(PrerenderedSite prerendered, CancellationToken cancellation)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Recompress)
        {
            IsBackground = true,
            Name = "Recompression",
            Priority = ThreadPriority.BelowNormal,
        }.Start();
        return finished.Task;

        void Recompress()
        {
            try
            {
                foreach (var page in prerendered.Pages)
                {
                    cancellation.ThrowIfCancellationRequested();
                    page.Compress(strongest: true);
                }

                finished.SetResult();
            }
            catch (OperationCanceledException)
            {
                finished.SetCanceled(cancellation);
            }
            catch (Exception e) when (e is IOException or OutOfMemoryException)
            {
                finished.SetException(e);
            }
        }
    }

    private async Task<(PrerenderedResponse? Page, PrerenderFailure? Failure)> TryPrerenderAsync(
        string path,
        int expected,
        bool strongest
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var body = new MemoryStream();
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
            // Whatever is wrong with one page, it must not cost the others.
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

    private static PrerenderedResponse Create(string path, HttpResponse response, MemoryStream body, bool strongest)
    {
        var contentType = response.ContentType ?? "application/octet-stream";
        return contentType.StartsWith("text/html", StringComparison.Ordinal)
            ? FromHtml(
                path,
                contentType,
                response.Headers,
                Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length),
                strongest
            )
            : new(path, contentType, Keep(response.Headers), body.ToArray(), strongest);
    }

    /// <summary>A page carries only the style it uses, so what its policy allows is the hash of that.</summary>
    private static PrerenderedResponse FromHtml(
        string path,
        string contentType,
        IHeaderDictionary headers,
        string html,
        bool strongest
    )
    {
        var fitted = PageStyle.Fit(SvgSpriteTrimmer.Keep(HtmlMinifier.Trim(html)));
        var kept = Keep(headers)
            .Select(header =>
                header.Key == "Content-Security-Policy"
                    ? KeyValuePair.Create(header.Key, PageStyle.AllowOnly(fitted.Style, header.Value))
                    : header
            )
            .ToList();
        return new(path, contentType, kept, Encoding.UTF8.GetBytes(fitted.Html), strongest);
    }

    private static List<KeyValuePair<string, StringValues>> Keep(IHeaderDictionary headers) =>
        [
            .. headers.Where(header => !NotKept.Contains(header.Key)),
            new("Cache-Control", CachePages),
            new("Vary", "Accept-Encoding"),
            new("Accept-Ranges", "none"),
        ];
}

/// <summary>An address that could not be pressed.</summary>
/// <param name="Why">In a few words for a log: "answered 500".</param>
/// <param name="Thrown">The exception, where one came out of the pipeline.</param>
public sealed record PrerenderFailure(string Path, string Why, Exception? Thrown);
