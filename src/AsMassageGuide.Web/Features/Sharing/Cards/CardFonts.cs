using SkiaSharp;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>
/// The fonts of the preview images. They are embedded in the assembly, so installed fonts do not change the output.
/// </summary>
internal static class CardFonts
{
    public static SKTypeface Regular { get; } = Load("LiberationSans-Regular");
    public static SKTypeface Bold { get; } = Load("LiberationSans-Bold");

    private static SKTypeface Load(string name)
    {
        using var file = typeof(CardFonts).Assembly.GetManifestResourceStream($"font.{name}")!;
        using var data = SKData.Create(file);
        return SKTypeface.FromData(data);
    }
}
