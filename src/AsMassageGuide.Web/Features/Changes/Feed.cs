using System.Text;
using System.Xml.Linq;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Changes;

/// <summary>Maps <c>/feed.xml</c>, an Atom feed (RFC 4287) of content changes, newest first.</summary>
internal static class Feed
{
    private const int Longest = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeed(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            SitePaths.Feed,
            ReadMethods.All,
            (Site site, PublicUrl address) => Results.Text(Write(site, address), AtomFormat.MediaType, Encoding.UTF8)
        );

    internal static string Write(Site site, PublicUrl address)
    {
        var changes = site
            .Pages.SelectMany(page =>
                page.Changes.Select((change, place) => (Page: page, Change: change, Place: place))
            )
            .OrderByDescending(entry => entry.Change.On)
            .ThenBy(entry => entry.Page.Path, StringComparer.Ordinal)
            .Take(Longest)
            .ToList();
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "id", address.ToAbsolute(SitePaths.Feed)),
            new XElement(Atom + "title", $"{Labels.SiteName}: what changed"),
            new XElement(
                Atom + "updated",
                AtomFormat.Time(changes.Select(entry => entry.Change.On).DefaultIfEmpty(site.Home.UpdatedOn).Max())
            ),
            new XElement(Atom + "author", new XElement(Atom + "name", Labels.SiteName)),
            new XElement(
                Atom + "link",
                new XAttribute("rel", "self"),
                new XAttribute("type", AtomFormat.MediaType),
                new XAttribute("href", address.ToAbsolute(SitePaths.Feed))
            ),
            new XElement(
                Atom + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("type", "text/html"),
                new XAttribute("href", address.ToAbsolute(SitePaths.Changes))
            ),
            changes.Select(entry => new XElement(
                Atom + "entry",
                new XElement(
                    Atom + "id",
                    $"{address.ToAbsolute(SitePaths.ShortAddress(entry.Page.Code))}#{Formats.IsoDate(entry.Change.On)}-{entry.Place}"
                ),
                new XElement(Atom + "title", entry.Page.Title),
                new XElement(Atom + "updated", AtomFormat.Time(entry.Change.On)),
                new XElement(
                    Atom + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("type", "text/html"),
                    new XAttribute("href", address.ToAbsolute(entry.Page.Path))
                ),
                new XElement(Atom + "summary", entry.Change.What)
            ))
        );
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}\n";
    }
}
