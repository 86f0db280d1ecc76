using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>
/// Describes a page in schema.org terms for search engines. It contains nothing that is not visible on the page.
/// </summary>
internal static class JsonLd
{
    /// <param name="image">The absolute URL of the page's sharing image.</param>
    /// <returns>
    /// A JSON-LD document, with characters escaped that could end its element, or null if the page has none.
    /// </returns>
    public static string? Create(GuidePage page, Site site, PublicUrl address, string image)
    {
        if (page.Address is null)
            return null;
        var graph = new JsonArray();
        if (page.Described is { } described)
        {
            graph.Add(MedicalPage.Create(described, site, address, image));
            if (site.FindSection(described) is { } section)
                graph.Add(Breadcrumb.Create(described, section, address));
        }

        if (Special(page, site, address) is { } special)
            graph.Add(special);
        return graph.Count == 0
            ? null
            : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString();
    }

    private static JsonObject? Special(GuidePage page, Site site, PublicUrl address) =>
        page.Address switch
        {
            SitePaths.Home => LookupPageJsonLd.WebSite(page, address),
            SitePaths.Glossary => LookupPageJsonLd.Glossary(page, site, address),
            SitePaths.Evidence => LookupPageJsonLd.Evidence(page, address),
            _ => null,
        };
}
