using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>Structured data for the site with its search, the glossary, and the evidence.</summary>
internal static class LookupPageJsonLd
{
    public static JsonObject WebSite(GuidePage page, PublicUrl address) =>
        new()
        {
            ["@type"] = "WebSite",
            ["name"] = Labels.SiteName,
            ["url"] = address.ToAbsolute(SitePaths.Home),
            ["description"] = page.Description,
            ["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = new JsonObject
                {
                    ["@type"] = "EntryPoint",
                    ["urlTemplate"] = address.ToAbsolute(SitePaths.Search) + "?q={query}",
                },
                ["query-input"] = "required name=query",
            },
        };

    public static JsonObject Glossary(GuidePage page, Site site, PublicUrl address) =>
        new()
        {
            ["@type"] = "DefinedTermSet",
            ["name"] = page.Title,
            ["description"] = page.Description,
            ["url"] = address.ToAbsolute(SitePaths.Glossary),
            ["hasDefinedTerm"] = new JsonArray([
                .. site.Glossary.Select(term => new JsonObject
                {
                    ["@type"] = "DefinedTerm",
                    ["name"] = term.Term,
                    ["url"] = address.ToAbsolute(SitePaths.Term(term.Slug)),
                }),
            ]),
        };

    public static JsonObject Evidence(GuidePage page, PublicUrl address) =>
        new()
        {
            ["@type"] = "Dataset",
            ["name"] = page.Title,
            ["description"] = page.Description,
            ["url"] = address.ToAbsolute(SitePaths.Evidence),
            ["isAccessibleForFree"] = true,
            ["distribution"] = new JsonArray(
                Download(SitePaths.EvidenceCsv, "text/csv", address),
                Download(SitePaths.EvidenceJson, "application/json", address)
            ),
        };

    private static JsonObject Download(string path, string format, PublicUrl address) =>
        new()
        {
            ["@type"] = "DataDownload",
            ["contentUrl"] = address.ToAbsolute(path),
            ["encodingFormat"] = format,
        };
}
