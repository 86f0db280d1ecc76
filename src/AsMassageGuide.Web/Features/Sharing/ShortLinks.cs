using System.Net.Mime;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>
/// Maps the short URLs: <c>/go/tiru</c> redirects to a page and <c>/go/tiru-vate-261125</c> to a handout.
/// <c>/qr/tiru.svg</c> and <c>/qr/tiru.png</c> are QR codes of the short URL.
/// </summary>
internal static class ShortLinks
{
    public static void MapShortAddresses(this IEndpointRouteBuilder routes)
    {
        // Not a permanent redirect: the code stays when the page moves, and browsers cache permanent redirects
        // indefinitely.
        routes.MapMethods(
            SitePaths.ShortAddress("{code}"),
            ReadMethods.All,
            (string code, Site site) => Target(code, site) is { } target ? Results.Redirect(target) : Results.NotFound()
        );
        routes.MapMethods(SitePaths.QrPicture("{code}"), ReadMethods.All, Picture);
        routes.MapMethods(SitePaths.QrCode("{code}"), ReadMethods.All, Drawing);
    }

    private static IResult Drawing(string code, Site site, PublicUrl address)
    {
        if (Target(code, site) is null)
            return Results.NotFound();
        var path = SitePaths.ShortAddress(code.ToLowerInvariant());
        return Results.Text(
            QrDrawing.Svg(address.ToAbsolute(path), $"QR code of {address.Shown(path)}"),
            MediaTypeNames.Image.Svg
        );
    }

    private static IResult Picture(string code, Site site, PublicUrl address) =>
        Target(code, site) is not null
            ? Results.Bytes(
                QrDrawing.Png(address.ToAbsolute(SitePaths.ShortAddress(code.ToLowerInvariant()))),
                MediaTypeNames.Image.Png
            )
            : Results.NotFound();

    private static string? Target(string code, Site site) =>
        site.FindByCode(code)?.Path ?? HandoutUrl.Resolve(code, site);
}
