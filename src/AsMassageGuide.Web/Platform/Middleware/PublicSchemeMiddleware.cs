namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// TLS ends at the proxy in front. Scheme and host come from the configured public address, so no header of a request
/// is trusted, and
/// a host that is no name (<c>Host: a_b^</c>) cannot break the rendering of a page.
/// </summary>
internal sealed class PublicSchemeMiddleware(RequestDelegate next, PublicUrl address)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Scheme = address.Root.Scheme;
        context.Request.Host = new(address.Root.Authority);
        return next(context);
    }
}
