using System.Net;
using System.Net.Mime;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Sharing;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Commands;

/// <summary>A file whose content is created when it is written.</summary>
internal sealed record FileToMake(string Name, Func<byte[]> Make);

/// <summary>
/// Creates the files that replace server features on a static host: redirects and headers in the formats of static
/// hosts, and images.
/// </summary>
internal static class StaticHostFiles
{
    public static IEnumerable<FileToMake> For(
        Site site,
        IReadOnlyList<HeaderRule> headers,
        CardPictures cards,
        PublicUrl address
    )
    {
        var redirects = site
            .Pages.Select(page => (From: SitePaths.ShortAddress(page.Code), To: page.Path))
            .OrderBy(pair => pair.From, StringComparer.Ordinal)
            .ToList();

        // Netlify, Cloudflare Pages, and other hosts read these two files.
        yield return Text(
            "_redirects",
            () =>
                string.Concat(redirects.Select(pair => $"{pair.From} {pair.To} 302\n"))
                + string.Concat(site.Moved.Select(moved => $"{moved.From} {moved.To} 301\n"))
        );
        yield return Text("_headers", () => HostHeaders.Format(headers));
        // Without it, GitHub Pages would leave out the files above and render every .md file.
        yield return Text(".nojekyll", () => "");

        // Every host serves these, and browsers follow them without a script.
        foreach (var (from, to) in redirects.Concat(site.Moved.Select(moved => (moved.From, moved.To))))
            yield return Text($"{from[1..]}.html", () => Page(site, to));
        // A server creates images on request.
        foreach (var page in site.Pages)
        {
            yield return new(cards.PathOf(page)[1..], () => cards.Paint(page));
            yield return new(
                SitePaths.QrPicture(page.Code)[1..],
                () => QrDrawing.Png(address.ToAbsolute(SitePaths.ShortAddress(page.Code)))
            );
        }

        yield return new(SitePaths.SmallIcon[1..], () => IconPainter.Paint(192));
        yield return new(SitePaths.LargeIcon[1..], () => IconPainter.Paint(512));
    }

    /// <summary>What the server sends with a card, which it creates on request, so that no export renders it.</summary>
    public static HeadersOfAddress CardsAnswer(Site site, IEnumerable<HeadersOfAddress> answers, CardPictures cards) =>
        new(
            cards.PathOf(site.Home),
            MediaTypeNames.Image.Png,
            [
                .. answers
                    .Single(answer => answer.Path == SitePaths.Home)
                    .Headers.Where(header => header.Key is not ("Cache-Control" or "Cross-Origin-Resource-Policy")),
                new("Cache-Control", CardPictures.CacheForever),
                new("Cross-Origin-Resource-Policy", SecurityHeaders.CrossOrigin),
            ]
        );

    private static string Page(Site site, string to)
    {
        var title = WebUtility.HtmlEncode(site.FindPage(to)!.Title);
        return $"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>"""
            + $"""<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={to}"></head>"""
            + $"""<body><p><a href="{to}">{title}</a></p></body></html>"""
            + "\n";
    }

    private static FileToMake Text(string name, Func<string> write) => new(name, () => Encoding.UTF8.GetBytes(write()));
}
