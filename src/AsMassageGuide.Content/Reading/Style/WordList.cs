using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Reading.Style;

/// <summary>Words to look for in a text, and what to write instead of each.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, string> insteadOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? any;

    public WordList(IEnumerable<(string Word, string Instead)> words)
    {
        foreach (var (word, instead) in words.Where(pair => pair.Word.Length > 0)) insteadOf.TryAdd(word, instead);
        if (insteadOf.Count == 0) return;

        // Longest first, so that "adverse events" is not found as "adverse event".
        var longestFirst = insteadOf.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape);
        any = new($@"(?<![\w-])(?:{string.Join('|', longestFirst)})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    public static WordList Empty { get; } = new([]);

    /// <returns>Each word found as it is written in the text, and what to write instead.</returns>
    public IEnumerable<(string Found, string Instead)> FindIn(string text) =>
        any is null ? [] : any.Matches(text).Select(match => (match.Value, insteadOf[match.Value]));
}
