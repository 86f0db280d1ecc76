using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>The breadcrumbs of a page as structured data.</summary>
internal static class Breadcrumb
{
    public static JsonObject Create(Page page, Section section, PublicUrl address)
    {
        var items = new List<(string Name, string Path)> { ("Home", SitePaths.Home) };
        if (page != section.Index)
            items.Add((section.ShortTitle, section.Index.Path));
        items.Add((page.Title, page.Path));
        return new()
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([
                .. items.Select(
                    (item, place) =>
                        new JsonObject
                        {
                            ["@type"] = "ListItem",
                            ["position"] = place + 1,
                            ["name"] = item.Name,
                            ["item"] = address.ToAbsolute(item.Path),
                        }
                ),
            ]),
        };
    }
}
