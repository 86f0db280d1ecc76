using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Lets scripts of other sites read the open data and the responses for record systems, which are all public.
/// </summary>
internal static class CrossOriginAccess
{
    private const string AnyOrigin = "*";

    /// <summary>How long browsers may cache a preflight response, in seconds.</summary>
    private const string PreflightMaxAge = "86400";

    private static readonly PathString[] Roots = [SitePaths.Api, SitePaths.Infobutton];

    /// <summary>
    /// Returns whether a path is used by programs, which get errors as problem details instead of a page.
    /// </summary>
    public static bool Covers(PathString path) =>
        path.StartsWithSegments(SitePaths.Api, StringComparison.OrdinalIgnoreCase, out var below)
            ? below.HasValue
            : path.StartsWithSegments(SitePaths.Infobutton, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the methods that a path takes. Record systems may post their question as a form.</summary>
    public static string MethodsOf(PathString path) =>
        path.Equals(SitePaths.Infobutton, StringComparison.OrdinalIgnoreCase) ? "GET, HEAD, POST" : "GET, HEAD";

    public static TBuilder LetOtherSitesRead<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithSecurityHeadersPolicy(SecurityHeaders.CrossOrigin).AddEndpointFilter(AllowAnyOrigin);

    /// <summary>
    /// Responds to a CORS preflight request, which a browser sends before a script may set custom headers (Fetch
    /// standard).
    /// </summary>
    /// <returns>False if the request is not a preflight, or if other sites may not read the path.</returns>
    public static bool TryAnswerPreflight(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsOptions(request.Method) || !request.Headers.ContainsKey("Access-Control-Request-Method"))
            return false;
        if (!Roots.Any(root => request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)))
            return false;
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = AnyOrigin;
        headers.AccessControlAllowMethods = MethodsOf(request.Path);
        headers.AccessControlAllowHeaders = "*";
        headers.AccessControlMaxAge = PreflightMaxAge;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }

    private static ValueTask<object?> AllowAnyOrigin(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        context.HttpContext.Response.Headers.AccessControlAllowOrigin = AnyOrigin;
        context.HttpContext.Response.Headers.AccessControlExposeHeaders = "ETag, Link";
        return next(context);
    }
}
