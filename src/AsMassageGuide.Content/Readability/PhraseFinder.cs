namespace AsMassageGuide.Content.Readability;

/// <summary>
/// Finds whole words and phrases in a text. When two start at the same position, the longer one is found: "adverse
/// events", not "adverse event".
/// </summary>
/// <remarks>
/// Looks up each word of the text once, however many phrases there are; a pattern that lists them all tries each one
/// at each word.
/// </remarks>
public sealed class PhraseFinder
{
    /// <summary>The phrases by their first word, longest first.</summary>
    private readonly Dictionary<string, List<(string Phrase, StringComparison Comparison)>> byFirstWord = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, List<(string Phrase, StringComparison Comparison)>>.AlternateLookup<
        ReadOnlySpan<char>
    > firstWords;

    /// <param name="phrases">The phrases to find. None may be empty.</param>
    /// <param name="asWritten">
    /// Selects the phrases that match only in their own capitalization; the others match in any case.
    /// </param>
    public PhraseFinder(IEnumerable<string> phrases, Predicate<string> asWritten)
    {
        firstWords = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (
            var phrase in phrases
                .OrderByDescending(phrase => phrase.Length)
                .ThenBy(phrase => phrase, StringComparer.Ordinal)
        )
        {
            var first = phrase[..EndOfWord(phrase, 0)];
            if (!byFirstWord.TryGetValue(first, out var alike))
                byFirstWord.Add(first, alike = []);
            alike.Add((phrase, asWritten(phrase) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Finds phrases in any case; empty ones are left out.</summary>
    public static PhraseFinder IgnoringCase(IEnumerable<string> phrases) =>
        new(
            phrases.Where(phrase => phrase.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase),
            asWritten: _ => false
        );

    /// <returns>
    /// The position of the first phrase at or after <paramref name="from"/>, and the phrase, or null if there is
    /// none.
    /// </returns>
    public (int Index, string Phrase)? FindNext(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            var end = EndOfWord(text, at);
            if (!IsInside(text, at - 1) && firstWords.TryGetValue(text.AsSpan(at, end - at), out var alike))
            {
                foreach (var (phrase, comparison) in alike)
                {
                    if (
                        string.Compare(text, at, phrase, 0, phrase.Length, comparison) == 0
                        && !IsInside(text, at + phrase.Length)
                    )
                        return (at, phrase);
                }
            }

            at = Math.Max(end, at + 1);
        }

        return null;
    }

    public bool IsIn(string text) => FindNext(text, 0) is not null;

    /// <summary>Returns whether the character makes its neighbor part of a longer word, as in "risk-free".</summary>
    private static bool IsInside(string text, int at) =>
        at >= 0 && at < text.Length && (text[at] == '-' || IsOfWord(text[at]));

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsOfWord(text[at]))
            at++;
        return at;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
