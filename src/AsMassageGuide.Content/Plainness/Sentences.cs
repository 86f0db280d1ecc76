using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Plainness;

/// <summary>Cuts plain text into sentences and words.</summary>
public static partial class Sentences
{
    /// <summary>A full stop that ends no sentence.</summary>
    private static readonly string[] Titles = ["Dr.", "Mr.", "Mrs.", "Ms.", "St.", "vs.", "No."];

    /// <param name="passage">One paragraph, list item, heading or table cell; its end ends a sentence too.</param>
    public static IReadOnlyList<string> Of(string passage)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (var gap in Gap().EnumerateMatches(passage))
        {
            if (!EndsSentence(passage.AsSpan(0, gap.Index))) continue;
            Add(passage[start..gap.Index]);
            start = gap.Index + gap.Length;
        }

        Add(passage[start..]);
        return sentences;

        void Add(string sentence)
        {
            if (Word().IsMatch(sentence)) sentences.Add(sentence);
        }
    }

    public static int CountWords(string sentence) => Word().Count(sentence);

    /// <summary>The places of the words; without a string for each, because a guide has millions.</summary>
    internal static Regex.ValueMatchEnumerator WordsOf(ReadOnlySpan<char> sentence) => Word().EnumerateMatches(sentence);

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd("\"”’)");
        if (text is not [.., '.' or '!' or '?']) return false;
        foreach (var title in Titles)
        {
            if (text.EndsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || !char.IsLetterOrDigit(text[^(title.Length + 1)]))) return false;
        }

        return true;
    }

    /// <summary>White space before what may begin a sentence. Looked for first, because there is little of it.</summary>
    [GeneratedRegex("""\s+(?=["“‘(]?[A-Z0-9])""")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[A-Za-z0-9][\w'’.,-]*[A-Za-z0-9]|[A-Za-z0-9]")]
    private static partial Regex Word();
}
