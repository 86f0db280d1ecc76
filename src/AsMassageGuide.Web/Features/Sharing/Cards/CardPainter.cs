using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using SkiaSharp;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>
/// Draws the preview image of a shared link (1200 × 630 pixels, as social networks require): title, tag, and summary
/// in the colors of the guide.
/// </summary>
internal static class CardPainter
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Change it together with the drawing, so that caches fetch the new image.</summary>
    public const string Version = "1";

    private const float Margin = 72;
    private const float TextWidth = Width - (2 * Margin);
    private static readonly SKColor Ground = SKColor.Parse("#0c3b45");
    private static readonly SKColor Accent = SKColor.Parse("#ffc49b");
    private static readonly SKColor Soft = SKColor.Parse("#d5e8eb");

    /// <param name="host">The host name to show.</param>
    /// <returns>A PNG image; the same text gives the same bytes.</returns>
    public static byte[] Paint(Page page, string host)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Ground);
        using (var bar = new SKPaint { Color = Accent })
            canvas.DrawRect(0, 0, 16, Height, bar);

        var y = Margin + 24;
        Text(canvas, CardFonts.Bold, 30, Accent, Labels.SiteName, y);
        y += 40;
        y = Lines(canvas, CardFonts.Bold, page.Title.Length > 44 ? 54 : 66, SKColors.White, page.Title, y, 3);
        if (page.Type is { } type)
            y = Tag(canvas, $"For people with AS: {Labels.Label(type.Suitability).ToLowerInvariant()}", y + 36);
        Lines(canvas, CardFonts.Regular, 31, Soft, page.Summary, y + 24, 3);
        Text(canvas, CardFonts.Regular, 28, Soft, host, Height - 48);

        // Half the size of the default setting. Level 9 without filters saves 5 % more, in four times the time.
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 6));
        return png!.ToArray();
    }

    /// <summary>Draws the tag of a type in a frame. The color adds no information to the text.</summary>
    private static float Tag(SKCanvas canvas, string words, float top)
    {
        using var font = new SKFont(CardFonts.Bold, 33);
        using var frame = new SKPaint { Color = Accent, IsAntialias = true };
        using var ink = new SKPaint { Color = Ground, IsAntialias = true };
        canvas.DrawRoundRect(Margin, top, font.MeasureText(words) + 48, 64, 32, 32, frame);
        canvas.DrawText(words, Margin + 24, top + 44, SKTextAlign.Left, font, ink);
        return top + 84;
    }

    /// <returns>The vertical position below the last line.</returns>
    private static float Lines(
        SKCanvas canvas,
        SKTypeface face,
        float size,
        SKColor color,
        string words,
        float y,
        int most
    )
    {
        using var font = new SKFont(face, size);
        foreach (var line in CardText.Wrap(words, TextWidth, text => font.MeasureText(text), most))
        {
            y += size * 1.2f;
            Text(canvas, face, size, color, line, y);
        }

        return y;
    }

    private static void Text(SKCanvas canvas, SKTypeface face, float size, SKColor color, string words, float y)
    {
        using var font = new SKFont(face, size);
        using var ink = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(words, Margin, y, SKTextAlign.Left, font, ink);
    }
}
