using System.Net;
using System.Text;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Serving;
using AsMassageGuide.Web.Serving.Editions;
using AsMassageGuide.Web.Sharing;
using AsMassageGuide.Web.Sharing.Cards;

namespace AsMassageGuide.Web.Exporting;

/// <summary>What a server would answer and files cannot: redirects and headers, in the forms that static hosts understand.</summary>
internal static class StaticHostFiles
{
    public static IEnumerable<(string Name, byte[] Bytes)> Of(Site site, Edition edition, CardPictures cards, PublicAddress address)
    {
        var redirects = site.Pages.Select(page => (From: SitePaths.ShortAddress(page.Code), To: page.Path)).OrderBy(pair => pair.From, StringComparer.Ordinal).ToList();

        // Netlify, Cloudflare Pages and others read these two.
        yield return ("_redirects", Bytes(string.Concat(redirects.Select(pair => $"{pair.From} {pair.To} 302\n")) + string.Concat(site.Moved.Select(moved => $"{moved.From} {moved.To} 308\n"))));
        yield return ("_headers", Bytes(string.Concat(edition.Pages.OrderBy(page => page.Path, StringComparer.Ordinal).Select(HeadersOf))));

        // Every host serves these; a browser follows them without a script.
        foreach (var (from, to) in redirects.Concat(site.Moved.Select(moved => (moved.From, moved.To)))) yield return ($"{from[1..]}.html", Bytes(Page(site, to)));
        // Pictures are made when they are asked for, and here all at once.
        foreach (var page in site.Pages.AsParallel().AsOrdered().Select(page => (Name: cards.PathOf(page)[1..], Bytes: cards.Get(page)))) yield return page;
        foreach (var page in site.Pages) yield return (SitePaths.QrPicture(page.Code)[1..], QrDrawing.Png(address.Of(SitePaths.ShortAddress(page.Code))));
        yield return (SitePaths.SmallIcon[1..], IconPainter.Paint(192));
        yield return (SitePaths.LargeIcon[1..], IconPainter.Paint(512));
    }

    private static string HeadersOf(PressedPage page) =>
        $"{page.Path}\n" + string.Concat(page.Headers.Select(header => $"  {header.Key}: {header.Value}\n"));

    private static string Page(Site site, string to)
    {
        var title = WebUtility.HtmlEncode(site.FindPage(to)!.Title);
        return $"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={to}"></head><body><p><a href="{to}">{title}</a></p></body></html>""" + "\n";
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
