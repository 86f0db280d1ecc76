using Microsoft.Net.Http.Headers;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Says of every rendered response that it depends on <c>Accept-Encoding</c>. The platform says so only where it
/// compresses, and a
/// shared cache would then hand the plain form of an address to everyone.
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
