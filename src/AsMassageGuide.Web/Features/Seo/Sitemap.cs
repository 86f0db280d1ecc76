using System.Text;
using System.Xml.Linq;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>
/// Maps <c>/sitemap.xml</c>, which lists every URL for search engines with the date of its last change.
/// </summary>
internal static class Sitemap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            SitePaths.Sitemap,
            ReadMethods.All,
            (Site site, PublicUrl address) => Results.Text(Write(site, address), "application/xml", Encoding.UTF8)
        );

    internal static string Write(Site site, PublicUrl address)
    {
        var urls = site.Paths.All.Select(path => new XElement(
            Schema + "url",
            new XElement(Schema + "loc", address.ToAbsolute(path)),
            LastChanged(site, path)
        ));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement(Schema + "urlset", urls)}\n";
    }

    private static XElement? LastChanged(Site site, string path) =>
        site.FindPage(path)?.ChangedOn is { } day ? new(Schema + "lastmod", Formats.IsoDate(day)) : null;
}
