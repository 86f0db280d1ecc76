using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Readability;

/// <summary>
/// Splits plain text into sentences and words. This is the guide's only splitter, so sentence length, the reading
/// grade, and the claim that a citation supports all use the same sentences.
/// </summary>
public static partial class Sentences
{
    /// <summary>Abbreviations whose period does not end a sentence, in lowercase and without that period.</summary>
    private static readonly FrozenSet<string> ShortForms = new[]
    {
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "prof",
        "jr",
        "sr",
        "vs",
        "no",
        "nos",
        "fig",
        "figs",
        "vol",
        "pp",
        "ed",
        "eds",
        "al",
        "approx",
        "incl",
        "excl",
        "esp",
        "min",
        "max",
        "avg",
        "dept",
        "est",
        "ca",
        "cf",
        "viz",
        "resp",
        "inc",
        "ltd",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "u.s.a",
        "ph.d",
        "m.d",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    }.ToFrozenSet();

    /// <param name="passage">One paragraph, list item, heading, or table cell. Its end also ends a sentence.</param>
    public static IReadOnlyList<string> Split(string passage)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (var (end, next) in BreaksIn(passage))
        {
            Add(passage[start..end]);
            start = next;
        }

        Add(passage[start..]);
        return sentences;

        void Add(string sentence)
        {
            if (Word().IsMatch(sentence))
                sentences.Add(sentence);
        }
    }

    public static int CountWords(string sentence) => Word().Count(sentence);

    /// <summary>
    /// Returns whether text ends like a sentence: with a period, question mark, exclamation mark, or colon,
    /// optionally before closing quotation marks.
    /// </summary>
    public static bool IsFinished(string text) => Finished().IsMatch(text);

    /// <param name="continues">
    /// Whether other text follows, so that a period at the very end also ends a sentence.
    /// </param>
    /// <returns>The start of the last sentence in a text, or null if the text is one sentence or less.</returns>
    public static int? FindLastStart(string text, bool continues)
    {
        if (continues && EndsSentence(text.AsSpan().TrimEnd()))
            return text.Length;
        return BreaksIn(text) is [.., var last] ? last.Next : null;
    }

    /// <summary>
    /// Returns the positions of the words, without a string for each, because a guide has millions.
    /// </summary>
    internal static Regex.ValueMatchEnumerator WordsOf(ReadOnlySpan<char> sentence) =>
        Word().EnumerateMatches(sentence);

    /// <returns>
    /// The end of the first sentence and the start of the second, for each gap between two sentences.
    /// </returns>
    private static List<(int End, int Next)> BreaksIn(string text)
    {
        var breaks = new List<(int End, int Next)>();
        foreach (var gap in Gap().EnumerateMatches(text))
        {
            if (EndsSentence(text.AsSpan(0, gap.Index)))
                breaks.Add((gap.Index, gap.Index + gap.Length));
        }

        return breaks;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd("\"”’)");
        if (text is not [.., '.' or '!' or '?'])
            return false;
        return text[^1] != '.' || !IsShortForm(LastWord(text[..^1]));
    }

    /// <summary>
    /// Returns whether a word is an abbreviation, or the initial of a name. "I" and "A" end sentences too rarely to
    /// matter.
    /// </summary>
    private static bool IsShortForm(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsAsciiLetterUpper(word[0]))
        || ShortForms.Contains(word.ToString().ToLowerInvariant());

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text[start..];
    }

    /// <summary>
    /// Matches white space before a possible start of a sentence. Matched first because there is little of it.
    /// </summary>
    [GeneratedRegex("""\s+(?=["“‘(]?[A-Z0-9])""")]
    private static partial Regex Gap();

    [GeneratedRegex("""[.!?:]["”’)]*\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Finished();

    [GeneratedRegex(@"[A-Za-z0-9][\w'’.,-]*[A-Za-z0-9]|[A-Za-z0-9]")]
    private static partial Regex Word();
}
