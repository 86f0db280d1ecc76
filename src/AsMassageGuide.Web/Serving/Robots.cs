using AsMassageGuide.Content;

namespace AsMassageGuide.Web.Serving;

/// <summary><c>/robots.txt</c>: everything may be read, and here is the list.</summary>
internal static class Robots
{
    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapRead(SitePaths.Robots, (PublicAddress address) => Results.Text($"User-agent: *\nAllow: /\nSitemap: {address.Of(SitePaths.Sitemap)}\n"));
}
