namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Sets the scheme and host from the configured public URL, because TLS ends at the reverse proxy. No request header
/// is trusted, and an invalid host (<c>Host: a_b^</c>) cannot break page rendering.
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
