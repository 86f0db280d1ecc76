using SkiaSharp;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>The fonts of the pictures, from the assembly: what a machine has installed changes no pixel.</summary>
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
