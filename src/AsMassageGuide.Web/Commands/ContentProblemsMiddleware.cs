using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Shows an author the mistakes in place of the page they are in; every other page is served from the last good guide.
/// </summary>
internal sealed class ContentProblemsMiddleware(RequestDelegate next, SiteProvider live)
{
    public const string Address = SitePaths.Problems;

    public Task InvokeAsync(HttpContext context)
    {
        if (live.Problems.Any(problem => AddressOf(problem.Spot.File) == context.Request.Path))
            context.Request.Path = Address;
        return next(context);
    }

    /// <returns>Where the file's page stands. What is in no page's file shows at the home page.</returns>
    internal static string AddressOf(string file) =>
        file.Split('/') switch
        {
            [_, var folder, "index.md"] => $"/{folder}",
            [_, var folder, var name] when name.EndsWith(".md", StringComparison.Ordinal) => $"/{folder}/{name[..^3]}",
            _ => SitePaths.Home,
        };
}
