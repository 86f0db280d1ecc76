using System.Collections.Frozen;
using System.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>Serves prerendered responses and passes all other requests on.</summary>
public sealed class PrerenderedResponseMiddleware(
    RequestDelegate next,
    PrerenderedSiteHolder holder,
    GuideMetrics metrics,
    SiteProvider live,
    GuideOptions options
)
{
    private static readonly FrozenSet<string> WithQuery = SitePaths.WithQuery.ToFrozenSet();

    private readonly PageKindNames kinds = new(live.Current);
    private readonly bool logs = options.LogRequests;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var isHead = HttpMethods.IsHead(request.Method);
        if (
            (!isHead && !HttpMethods.IsGet(request.Method))
            || holder.Current?.Find(request.Path.Value) is not { } page
            || HasQuery(page, request)
        )
            return ContinueAsync(context);
        var answered = logs ? AnswerAndLogAsync(context, page, isHead) : AnswerAsync(context, page, isHead);
        metrics.Count(kinds.KindOf(page.Path), context.Response.StatusCode);
        return answered;
    }

    /// <summary>Leaves the socket thread first, because rendering there would stall other connections.</summary>
    private async Task ContinueAsync(HttpContext context)
    {
        await Task.Yield();
        try
        {
            await next(context);
        }
        finally
        {
            metrics.Count(kinds.KindOf(context.Request.Path.Value), context.Response.StatusCode);
        }
    }

    /// <summary>
    /// Returns whether the query can change the response. Few pages read a query, and none reads tracking parameters.
    /// </summary>
    private static bool HasQuery(PrerenderedResponse page, HttpRequest request) =>
        request.QueryString.HasValue
        && WithQuery.Contains(page.Path)
        && TrackingParameters.Without(request.QueryString.Value).Length > 0;

    private static async Task AnswerAndLogAsync(HttpContext context, PrerenderedResponse page, bool isHead)
    {
        var start = Stopwatch.GetTimestamp();
        await AnswerAsync(context, page, isHead);
        Serilog.Log.Logger.LogPrerendered(context, Stopwatch.GetElapsedTime(start));
    }

    private static Task AnswerAsync(HttpContext context, PrerenderedResponse page, bool isHead)
    {
        var coding = AcceptEncoding.Choose(context.Request.Headers.AcceptEncoding);
        var body = page.Body(coding);
        var headers = context.Response.Headers;
        foreach (var header in page.Headers)
            headers[header.Key] = header.Value;
        headers.ETag = body.Tag;
        if (EntityTags.Matches(context.Request.Headers.IfNoneMatch, body.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = page.ContentType;
        headers.ContentLength = body.Bytes.Length;
        if (coding == ContentCoding.Brotli)
            headers.ContentEncoding = "br";
        else if (coding == ContentCoding.Gzip)
            headers.ContentEncoding = "gzip";
        return isHead ? Task.CompletedTask : WriteAsync(context, body.Bytes);
    }

    private static Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        var written = context.Response.BodyWriter.WriteAsync(bytes);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }
}
