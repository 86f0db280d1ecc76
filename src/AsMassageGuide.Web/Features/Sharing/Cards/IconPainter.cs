using SkiaSharp;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>
/// Draws the icon as a PNG image for home screens that do not support SVG. The paths are those of <c>favicon.svg</c>.
/// </summary>
internal static class IconPainter
{
    private const string Hand = "M28.6 3c1.9 5.6 1.3 10.2-1.3 15M34.8 3c2.3 6.6 1.3 12.6-2.6 18.2";
    private const string Spine =
        "M18.6 5.3l4.2-.7M19.4 11.1h4.4M18.5 16.4l4 1.4M17.5 22.2l4 1.4M16.2 28.9h4.4M17.2 35.4l4.2-.7";
    private const float Side = 48;

    /// <param name="size">
    /// The length of each side, in pixels. The background fills the square, because systems crop icons to their own
    /// shape.
    /// </param>
    public static byte[] Paint(int size)
    {
        using var surface = SKSurface.Create(new SKImageInfo(size, size, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse("#0c3b45"));
        canvas.Scale(size / Side);
        canvas.Translate(4, 4);
        Draw(canvas, Hand, "#ffc49b", 3.8f);
        Draw(canvas, Spine, "#ffffff", 2.6f);
        canvas.RotateDegrees(180, 20, 20);
        Draw(canvas, Hand, "#7fbac3", 3.8f);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Draw(SKCanvas canvas, string lines, string color, float width)
    {
        using var path = SKPath.ParseSvgPathData(lines);
        using var paint = new SKPaint
        {
            Color = SKColor.Parse(color),
            StrokeWidth = width,
            StrokeCap = SKStrokeCap.Round,
            Style = SKPaintStyle.Stroke,
            IsAntialias = true,
        };
        canvas.DrawPath(path, paint);
    }
}
