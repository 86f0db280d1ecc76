namespace AsMassageGuide.Content.Readability;

/// <summary>
/// Finds whole words and phrases in a text. Of two that begin at the same place the longer one is found: "adverse
/// events", not "adverse event".
/// </summary>
/// <remarks>Looks each word of the text up once, however many phrases there are; a pattern that names them all tries
/// each at each word.</remarks>
public sealed class PhraseFinder
{
    /// <summary>Phrases by their first word, the longest first.</summary>
    private readonly Dictionary<string, List<(string Phrase, StringComparison Comparison)>> byFirstWord = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, List<(string Phrase, StringComparison Comparison)>>.AlternateLookup<
        ReadOnlySpan<char>
    > firstWords;

    /// <param name="phrases">None empty.</param>
    /// <param name="asWritten">Those that are found only in their own capitals; others are found in any.</param>
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

    /// <returns>The first place at or after <paramref name="from"/> where a phrase stands, and the phrase; null where
    /// none does.</returns>
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

    /// <summary>Whether a character there makes what is beside it a part of a longer word, as in "risk-free".</summary>
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
