using System.Text.Json.Nodes;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Pages;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Discovery;

/// <summary>What a page says, in schema.org's words, for search engines. It says nothing that a reader does not see on the page.</summary>
internal static class JsonLd
{
    /// <returns>A block of JSON-LD; letters that could end its element are escaped.</returns>
    public static string? Of(GuidePage page, Site site, PublicAddress address)
    {
        if (page.Address is null) return null;
        var graph = new JsonArray();
        if (page.Described is { } described)
        {
            graph.Add(MedicalPage.Of(described, site, address));
            if (site.FindSection(described) is { } section) graph.Add(Breadcrumb.Of(described, section, address));
        }

        if (Special(page, site, address) is { } special) graph.Add(special);
        return graph.Count == 0 ? null : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString();
    }

    private static JsonObject? Special(GuidePage page, Site site, PublicAddress address) => page.Address switch
    {
        SitePaths.Home => LookUpPages.WebSite(page, address),
        SitePaths.Glossary => LookUpPages.Glossary(page, site, address),
        SitePaths.Evidence => LookUpPages.Evidence(page, address),
        _ => null,
    };
}
