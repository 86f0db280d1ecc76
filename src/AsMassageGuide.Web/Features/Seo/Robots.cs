using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary><c>/robots.txt</c>: everything may be read, and here is the list.</summary>
internal static class Robots
{
    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapRead(
            SitePaths.Robots,
            (PublicUrl address) =>
                Results.Text($"User-agent: *\nAllow: /\nSitemap: " + $"{address.ToAbsolute(SitePaths.Sitemap)}\n")
        );
}
