using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>Maps <c>/robots.txt</c>, which allows everything and names the sitemap.</summary>
internal static class Robots
{
    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            SitePaths.Robots,
            ReadMethods.All,
            (PublicUrl address) =>
                Results.Text($"User-agent: *\nAllow: /\nSitemap: " + $"{address.ToAbsolute(SitePaths.Sitemap)}\n")
        );
}
