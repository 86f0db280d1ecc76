using System.Net;
using System.Text;
using QRCoder;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>Draws a URL as a QR code. The SVG is a single path, black on white in both light and dark mode.</summary>
internal static class QrDrawing
{
    /// <summary>White margin on each side, in modules. The standard requires 4.</summary>
    private const int QuietZone = 4;

    /// <param name="title">The accessible name: what scanning the code opens.</param>
    public static string Svg(string address, string title)
    {
        // Level M restores 15% of the code, because paper in a treatment room gets creased and smudged. A higher
        // level would make the modules too small to scan.
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data
            .ModuleMatrix.Skip(QuietZone)
            .SkipLast(QuietZone)
            .Select(row => row.Cast<bool>().Skip(QuietZone).SkipLast(QuietZone).ToList())
            .ToList();
        var side = rows.Count + (2 * QuietZone);
        return $"""<svg xmlns="http://www.w3.org/2000/svg" class="qr" width="240" height="240" """
            + $"""viewBox="0 0 {side} {side}" role="img" aria-labelledby="qr-t" """
            + $"""shape-rendering="crispEdges"><title id="qr-t">{WebUtility.HtmlEncode(title)}</title>"""
            + $"""<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{Path(rows)}"/></svg>""";
    }

    /// <summary>
    /// Draws the code for slides and posters: black on white, 20 pixels per module, so that it stays sharp at the
    /// size of a hand.
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
