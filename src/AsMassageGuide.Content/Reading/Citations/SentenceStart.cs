using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Reading.Citations;

/// <summary>Finds where the last sentence of a text begins.</summary>
internal static partial class SentenceStart
{
    /// <returns>Place of the last sentence's first letter, or null where the text is one sentence or less.</returns>
    /// <param name="continues">Whether other text follows, so that a full stop at the very end closes a sentence too.</param>
    public static int? FindLast(string text, bool continues)
    {
        if (continues && EndOfSentence().IsMatch(text)) return text.Length;
        var gaps = Gap().Matches(text);
        return gaps.Count == 0 ? null : gaps[^1].Index + gaps[^1].Length;
    }

    public static bool IsFinished(string text) => EndOfSentence().IsMatch(text);

    [GeneratedRegex("""(?<=[.!?]["”’)]*)(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|No|U\.S|U\.K)\.)\s+(?=["“‘(]?[A-Z0-9])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Gap();

    [GeneratedRegex("""[.!?:]["”’)]*\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfSentence();
}
