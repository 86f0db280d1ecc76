namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>
/// Estimates the size of printed text, in millimeters. A handout must fit on both A4 (narrower) and US Letter
/// (shorter) in the widest of the common fonts, so each value is the worse of the two. A test prints handouts and
/// counts their pages.
/// </summary>
internal static class PaperMetrics
{
    /// <summary>The height of US Letter without margins.</summary>
    public const double Height = 255;

    public const double Heading = 9;
    public const double SubHeading = 5.8;
    public const double Row = 7;
    public const double Between = 0.3;
    public const double FirstHeader = 33;
    public const double LaterHeader = 9;
    public const double Notes = 28;
    public const double ShortNotes = 15;
    public const double Foot = 12;

    private const double Line = 5.2;
    private const double SmallLine = 4.5;
    private const int TextNormalizer = 84;
    private const int SmallLettersInAColumn = 45;

    /// <summary>Returns the height of text that spans the full width.</summary>
    public static double Lines(string text) => Math.Ceiling(text.Length / (double)TextNormalizer) * Line;

    /// <summary>Returns the height of the urgent-help box, with its signs in two columns of small print.</summary>
    public static double Urgent(Content.Model.UrgentHelp help) =>
        9
        + (
            (help.Signs.Sum(sign => SmallLines(sign.Text, SmallLettersInAColumn)) / 2)
            + SmallLines((help.Note ?? "") + help.WholeAction, 2 * SmallLettersInAColumn)
            + 1.5
        ) * SmallLine;

    private static double SmallLines(string text, int letters) => Math.Ceiling(text.Length / (double)letters);
}
