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

    /// <summary>
    /// Browsers revalidate after five minutes; until the new version has arrived, shared caches may serve the old one
    /// for a day.
    /// </summary>
    private const string CachePages = "public, max-age=300, stale-while-revalidate=86400";

    /// <summary>Headers that belong to one response, or that the edition sets itself.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Length", "Content-Type", "Date", "ETag", "Cache-Control", "Transfer-Encoding", "Last-Modified",
        "Accept-Ranges", "Vary",
    };

    private RequestDelegate? pipeline;

    /// <summary>
    /// Sets what renders a page: the steps of a request without those that protect the server from its visitors. A rate
    /// limiter here would let a flood of visitors switch the edition off.
    /// </summary>
    public void RenderWith(RequestDelegate steps) => pipeline = steps;

    /// <summary>Presses every address with a fast compression and keeps all in memory, for a server.</summary>
    /// <returns>The edition of what could be rendered, and what could not.</returns>
    public async Task<(Edition Edition, IReadOnlyList<PressFailure> Failures)> PressAsync(Site site, CancellationToken cancellation)
    {
        var pages = new ConcurrentBag<PressedPage>();
        var failures = await PressEachAsync(site.Paths.All.Concat(site.Files), strongest: false, pages.Add, cancellation);
        return (new(pages), failures);
    }

    /// <summary>Presses addresses and keeps none; in memory are only those being pressed.</summary>
    /// <param name="paths">What to press. One that fails never costs the others.</param>
    /// <param name="done">Given each page when it is done, from any thread.</param>
    public async Task<IReadOnlyList<PressFailure>> PressEachAsync(IEnumerable<string> paths, bool strongest, Action<PressedPage> done, CancellationToken cancellation)
    {
        var failures = new ConcurrentBag<PressFailure>();
        await Parallel.ForEachAsync(paths, cancellation, async (path, _) =>
        {
            var (page, failure) = await TryPressAsync(path, StatusCodes.Status200OK, strongest);
            if (failure is not null) failures.Add(failure);
            else done(page!);
        });
        return [.. failures.OrderBy(failure => failure.Path, StringComparer.Ordinal)];
    }

    /// <summary>The page for what is not there, for hosts without a server behind them.</summary>
    public Task<(PressedPage? Page, PressFailure? Failure)> PressMissingAsync() => TryPressAsync(MissingAddress, StatusCodes.Status404NotFound, strongest: true);

    /// <summary>
    /// Replaces the fast compression with the strongest, page by page. It runs for many seconds, so it uses one thread
    /// below normal priority: requests that need rendering meanwhile keep the thread pool and the processors.
    /// </summary>
    public static Task StrengthenAsync(Edition edition, CancellationToken cancellation)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Strengthen) { IsBackground = true, Name = "Recompression", Priority = ThreadPriority.BelowNormal }.Start();
        return finished.Task;

        void Strengthen()
        {
            try
            {
                foreach (var page in edition.Pages)
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

    private async Task<(PressedPage? Page, PressFailure? Failure)> TryPressAsync(string path, int expected, bool strongest)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var body = new MemoryStream();
            var response = new PressResponse();
            var context = CreateContext(path, response, body, scope.ServiceProvider);
            await pipeline!(context);
            await response.StartAsync();
            await context.Response.BodyWriter.FlushAsync();
            return context.Response.StatusCode == expected
                ? (Press(path, context.Response, body, strongest), null)
                : (null, new(path, $"answered {context.Response.StatusCode}", null));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever is wrong with one page, it must not cost the others.
            return (null, new(path, $"failed: {e.Message}", e));
        }
    }

    private DefaultHttpContext CreateContext(string path, PressResponse response, Stream body, IServiceProvider services)
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

    private static PressedPage Press(string path, HttpResponse response, MemoryStream body, bool strongest)
    {
        var contentType = response.ContentType ?? "application/octet-stream";
        return contentType.StartsWith("text/html", StringComparison.Ordinal)
            ? PressHtml(path, contentType, response.Headers, Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length), strongest)
            : new(path, contentType, Keep(response.Headers), body.ToArray(), strongest);
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

/// <summary>An address that could not be pressed.</summary>
/// <param name="Why">In a few words for a log: "answered 500".</param>
/// <param name="Thrown">The exception, where one came out of the pipeline.</param>
public sealed record PressFailure(string Path, string Why, Exception? Thrown);
