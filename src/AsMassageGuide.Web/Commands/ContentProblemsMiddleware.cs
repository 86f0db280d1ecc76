using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Shows content problems in place of the page that contains them. All other pages are served from the last valid
/// content.
/// </summary>
internal sealed class ContentProblemsMiddleware(RequestDelegate next, SiteProvider live)
{
    public const string Address = SitePaths.Problems;

    public Task InvokeAsync(HttpContext context)
    {
        var problems = live.Problems;
        if (problems.Any(problem => AddressOf(problem.Spot.File) == context.Request.Path))
        {
            // The page must list these even if a reload clears them meanwhile; it would answer 404 otherwise.
            context.Features.Set(problems);
            context.Request.Path = Address;
        }

        return next(context);
    }

    /// <returns>The path of the page that the file defines, or of the home page if the file defines none.</returns>
    internal static string AddressOf(string file) =>
        file.Split('/') switch
        {
            [_, var folder, "index.md"] => $"/{folder}",
            [_, var folder, var name] when name.EndsWith(".md", StringComparison.Ordinal) => $"/{folder}/{name[..^3]}",
            _ => SitePaths.Home,
        };
}
