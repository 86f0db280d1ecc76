using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Capitals and a slash at the end are slips of the one true address, and a moved page has a new one; all lead there
/// for good, with their query.
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
