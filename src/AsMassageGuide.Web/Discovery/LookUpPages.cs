using System.Text.Json.Nodes;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Pages;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Discovery;

/// <summary>Pages that are more than text: the site with its search, the glossary, the evidence.</summary>
internal static class LookUpPages
{
    public static JsonObject WebSite(GuidePage page, PublicAddress address) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = Wording.SiteName,
        ["url"] = address.Of(SitePaths.Home),
        ["description"] = page.Description,
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = address.Of(SitePaths.Search) + "?q={query}" },
            ["query-input"] = "required name=query",
        },
    };

    public static JsonObject Glossary(GuidePage page, Site site, PublicAddress address) => new()
    {
        ["@type"] = "DefinedTermSet",
        ["name"] = page.Title,
        ["description"] = page.Description,
        ["url"] = address.Of(SitePaths.Glossary),
        ["hasDefinedTerm"] = new JsonArray([.. site.Glossary.Select(term => new JsonObject { ["@type"] = "DefinedTerm", ["name"] = term.Term, ["url"] = address.Of(SitePaths.Term(term.Slug)) })]),
    };

    public static JsonObject Evidence(GuidePage page, PublicAddress address) => new()
    {
        ["@type"] = "Dataset",
        ["name"] = page.Title,
        ["description"] = page.Description,
        ["url"] = address.Of(SitePaths.Evidence),
        ["isAccessibleForFree"] = true,
        ["distribution"] = new JsonArray(Download(SitePaths.EvidenceCsv, "text/csv", address), Download(SitePaths.EvidenceJson, "application/json", address)),
    };

    private static JsonObject Download(string path, string format, PublicAddress address) => new() { ["@type"] = "DataDownload", ["contentUrl"] = address.Of(path), ["encodingFormat"] = format };
}
