using Microsoft.Net.Http.Headers;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Adds <c>Accept-Encoding</c> to the Vary header of every rendered response. ASP.NET Core adds it only to compressed
/// responses, so a shared cache would serve the uncompressed response to every client.
/// </summary>
internal sealed class VaryByEncodingMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Add, context.Response);
        return next(context);
    }

    private static Task Add(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        var isThere = headers.Vary.ToString().Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase);
        if (!isThere)
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        return Task.CompletedTask;
    }
}
