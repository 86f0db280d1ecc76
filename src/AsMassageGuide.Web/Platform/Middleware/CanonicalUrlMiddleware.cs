using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Permanently redirects paths with capital letters or a trailing slash, and paths of moved pages, to the canonical
/// path. The query is kept.
/// </summary>
internal sealed class CanonicalUrlMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Site site)
    {
        var path = context.Request.Path.Value ?? "";
        var meant = path.ToLowerInvariant().TrimEnd('/');
        if (site.FindMoved(meant) is { } moved)
        {
            context.Response.Redirect(moved + context.Request.QueryString, permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        }

        if (meant == path || path == SitePaths.Home || !site.Paths.Contains(meant))
            return next(context);
        context.Response.Redirect(meant + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
