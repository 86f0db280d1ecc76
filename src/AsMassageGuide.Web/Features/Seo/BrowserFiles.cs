using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>
/// Maps the files that let a browser search the guide from its address bar and install it on a home screen.
/// </summary>
internal static class BrowserFiles
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapBrowserFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(
            SitePaths.OpenSearch,
            ReadMethods.All,
            (PublicUrl address) =>
                Results.Text(WriteOpenSearch(address), "application/opensearchdescription+xml", Encoding.UTF8)
        );
        routes.MapMethods(
            SitePaths.Manifest,
            ReadMethods.All,
            () => Results.Text(WriteManifest(), "application/manifest+json", Encoding.UTF8)
        );
        MapIcon(routes, SitePaths.SmallIcon, 192);
        MapIcon(routes, SitePaths.LargeIcon, 512);
    }

    private static void MapIcon(IEndpointRouteBuilder routes, string path, int size)
    {
        var icon = new Lazy<byte[]>(() => IconPainter.Paint(size));
        routes.MapMethods(
            path,
            ReadMethods.All,
            (HttpResponse response) =>
            {
                response.Headers.CacheControl = "public, max-age=86400";
                return Results.Bytes(icon.Value, "image/png");
            }
        );
    }

    private static string WriteOpenSearch(PublicUrl address) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + new XElement(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", Labels.SiteName),
            new XElement(Namespace + "Description", "Is this massage okay for me, with ankylosing spondylitis?"),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(
                Namespace + "Image",
                new XAttribute("type", "image/svg+xml"),
                address.ToAbsolute(SitePaths.Icon)
            ),
            new XElement(
                Namespace + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", address.ToAbsolute(SitePaths.Search) + "?q={searchTerms}")
            )
        )
        + "\n";

    private static string WriteManifest() =>
        new JsonObject
        {
            ["name"] = Labels.SiteName,
            ["short_name"] = "AS Massage",
            ["description"] = "Is this massage okay for me, with ankylosing spondylitis?",
            ["lang"] = "en-US",
            ["id"] = SitePaths.Home,
            ["start_url"] = SitePaths.Home,
            ["display"] = "minimal-ui",
            ["background_color"] = "#ffffff",
            ["theme_color"] = "#0c3b45",
            ["icons"] = new JsonArray(
                Icon(SitePaths.Icon, "any", "image/svg+xml"),
                Icon(SitePaths.SmallIcon, "192x192", "image/png"),
                Icon(SitePaths.LargeIcon, "512x512", "image/png")
            ),
        }.ToJsonString();

    private static JsonObject Icon(string path, string sizes, string type) =>
        new()
        {
            ["src"] = path,
            ["sizes"] = sizes,
            ["type"] = type,
        };
}
