using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Readability;

/// <summary>
/// Cuts plain text into sentences and words. The one splitter of the guide: what counts as a sentence for its length,
/// for the
/// reading grade and for the claim that a citation supports is the same.
/// </summary>
public static partial class Sentences
{
    /// <summary>Words whose full stop ends no sentence, in lower case and without that stop.</summary>
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

    /// <param name="passage">One paragraph, list item, heading or table cell; its end ends a sentence too.</param>
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
    /// Whether text ends as a sentence does: with a full stop, a question or exclamation mark, or a colon, perhaps in
    /// quotes.
    /// </summary>
    public static bool IsFinished(string text) => Finished().IsMatch(text);

    /// <returns>Where the last sentence of a text begins, or null where the text is one sentence or less.</returns>
    /// <param name="continues">Whether other text follows, so that a full stop at the very end closes a sentence
    /// too.</param>
    public static int? FindLastStart(string text, bool continues)
    {
        if (continues && EndsSentence(text.AsSpan().TrimEnd()))
            return text.Length;
        return BreaksIn(text) is [.., var last] ? last.Next : null;
    }

    /// <summary>The places of the words; without a string for each, because a guide has millions.</summary>
    internal static Regex.ValueMatchEnumerator WordsOf(ReadOnlySpan<char> sentence) =>
        Word().EnumerateMatches(sentence);

    /// <returns>For each gap between two sentences, where the first ends and where the second begins.</returns>
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
    /// A short form, or the initial of a name. "I" and "A" stand at ends of sentences too seldom to count.
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
    /// White space before what may begin a sentence. Looked for first, because there is little of it.
    /// </summary>
    [GeneratedRegex("""\s+(?=["“‘(]?[A-Z0-9])""")]
    private static partial Regex Gap();

    [GeneratedRegex("""[.!?:]["”’)]*\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Finished();

    [GeneratedRegex(@"[A-Za-z0-9][\w'’.,-]*[A-Za-z0-9]|[A-Za-z0-9]")]
    private static partial Regex Word();
}
