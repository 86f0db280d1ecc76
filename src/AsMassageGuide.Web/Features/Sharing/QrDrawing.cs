using System.Net;
using System.Text;
using QRCoder;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>An address as a QR code in SVG: one path, black on white in the light and in the dark.</summary>
internal static class QrDrawing
{
    /// <summary>White margin on each side, in modules. The standard asks for 4.</summary>
    private const int QuietZone = 4;

    /// <param name="title">What scanning it opens, for those who do not see it.</param>
    public static string Svg(string address, string title)
    {
        // Level M restores 15 % of it; paper in a treatment room is creased and smudged. More would make the squares
        // too small to scan.
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data
            .ModuleMatrix.Skip(QuietZone)
            .SkipLast(QuietZone)
            .Select(row => row.Cast<bool>().Skip(QuietZone).SkipLast(QuietZone).ToList())
            .ToList();
        var side = rows.Count + (2 * QuietZone);
        return $"""<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 {side} {side}" role="img" """
            + $"""aria-labelledby="qr-t" shape-rendering="crispEdges"><title id="qr-t">{WebUtility.HtmlEncode(title)}</title>"""
            + $"""<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{Path(rows)}"/></svg>""";
    }

    /// <summary>
    /// For slides and posters: black on white, 20 pixels a module, so that it stays sharp at the size of a hand.
    /// </summary>
    public static byte[] Png(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(20);
    }

    private static string Path(List<List<bool>> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x])
                    continue;
                var length = rows[y].Skip(x).TakeWhile(dark => dark).Count();
                path.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"M{x + QuietZone} {y + QuietZone}h{length}v1h-{length}z"
                );
                x += length;
            }
        }

        return path.ToString();
    }
}
