using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// What scripts of other sites may read: the open data and the answers for record systems. Nothing in them is only for
/// some.
/// </summary>
internal static class CrossOriginAccess
{
    private const string AnyOrigin = "*";

    /// <summary>How long a browser may remember the answer to a preflight, in seconds.</summary>
    private const string PreflightMaxAge = "86400";

    private static readonly PathString[] Roots = [SitePaths.Api, SitePaths.Infobutton];

    /// <summary>Whether programs ask there, so that mistakes are told as problem details and not as a page.</summary>
    public static bool AreAsking(PathString path) =>
        path.StartsWithSegments(SitePaths.Api, StringComparison.OrdinalIgnoreCase, out var below)
            ? below.HasValue
            : path.StartsWithSegments(SitePaths.Infobutton, StringComparison.OrdinalIgnoreCase);

    public static TBuilder LetOtherSitesRead<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithSecurityHeadersPolicy(SecurityHeaders.CrossOrigin).AddEndpointFilter(AllowAnyOrigin);

    /// <summary>
    /// Answers the question that a browser asks before it lets a script send a header of its own (Fetch standard, CORS
    /// preflight).
    /// </summary>
    /// <returns>False where the request is no preflight, or for something that other sites may not read.</returns>
    public static bool TryAnswerPreflight(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsOptions(request.Method) || !request.Headers.ContainsKey("Access-Control-Request-Method"))
            return false;
        if (!Roots.Any(root => request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)))
            return false;
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = AnyOrigin;
        headers.AccessControlAllowMethods = "GET, HEAD";
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
        context.HttpContext.Response.Headers.AccessControlExposeHeaders = "ETag";
        return next(context);
    }
}
