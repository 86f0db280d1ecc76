using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Readability;

/// <summary>
/// Counts the syllables of English words by their spelling. Correct for about 97 of 100 words of the guide, according
/// to the CMU Pronouncing Dictionary.
/// </summary>
public static partial class Syllables
{
    private const int LongestAbbreviation = 5;

    /// <summary>Words in the guide whose spelling gives a wrong count.</summary>
    private static readonly FrozenDictionary<string, int> Exceptions = new (int Count, string Words)[]
    {
        (1, "called pulled"),
        (
            2,
            "nsaid nsaids careful client clients diet diets fatigue fluid guideline guidelines quiet rhythm safety "
                + "sometimes somewhere tired"
        ),
        (3, "area areas axial everyone everything idea ideas pacemaker quieter reaction serious tingling"),
        (4, "diabetes temperature"),
        (6, "osteoporosis"),
    }
        .SelectMany(entry => entry.Words.Split(' ').Select(word => KeyValuePair.Create(word, entry.Count)))
        .ToFrozenDictionary();

    private const int MostKnown = 20_000;

    private static readonly ConcurrentDictionary<string, int> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> KnownSpans =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">
    /// Letters, optionally with hyphens or an apostrophe. A word in all capitals is read letter by letter, as in
    /// "AS".
    /// </param>
    /// <returns>At least 1.</returns>
    public static int Count(ReadOnlySpan<char> word)
    {
        // Cache the counts: a guide uses few words, each many times.
        if (KnownSpans.TryGetValue(word, out var known))
            return known;
        var count = 0;
        foreach (var part in Part().EnumerateMatches(word))
            count += OfPart(word.Slice(part.Index, part.Length).ToString());
        count = Math.Max(1, count);
        if (Known.Count < MostKnown)
            Known.TryAdd(word.ToString(), count);
        return count;
    }

    private static int OfPart(string part)
    {
        if (part.Length is > 1 and <= LongestAbbreviation && part.All(char.IsAsciiLetterUpper))
            return part.Length + (2 * part.Count(c => c == 'W'));
        var word = part.ToLowerInvariant()
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal);
        if (Exceptions.TryGetValue(word, out var known))
            return known;
        var count = VowelGroup().Count(word) + SaidApart().Count(word) - SilentInside().Count(word);
        if (SilentE().IsMatch(word) || SilentEs().IsMatch(word) || SilentEd().IsMatch(word))
            count--;
        return Math.Max(1, count);
    }

    [GeneratedRegex("[A-Za-z]+(?:['’][a-z]+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    /// <summary>
    /// Matches spellings that are pronounced as two syllables, such as adjacent vowels: medial, radio, being, prism,
    /// asthma.
    /// </summary>
    [GeneratedRegex(
        "(?<![cstgx])i(?:a|o(?!u)|u)|eo(?!u|p)(?!n)|(?<!q|g)ua(?!r|l?k)|[aeiouy]ing|(?<=[^aeou])y(?=[aeou])|isms?$|sthm",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex SaidApart();

    /// <summary>Matches "make", but not "table".</summary>
    [GeneratedRegex("[^aeiouy]e$(?<![^aeiouylr]le)")]
    private static partial Regex SilentE();

    /// <summary>Matches "makes", but not "boxes" and "tables".</summary>
    [GeneratedRegex("[^aeiou]es$(?<!(?:s|x|z|c|g|ch|sh|[^aeiouy]l)es)", RegexOptions.ExplicitCapture)]
    private static partial Regex SilentEs();

    /// <summary>Matches "eased", but not "tested" and "handled".</summary>
    [GeneratedRegex("[^td]ed$(?<![aeiouy]ed)(?<![^aeiouyr]led)")]
    private static partial Regex SilentEd();

    /// <summary>Matches "likely" and "movement".</summary>
    [GeneratedRegex("[^aeiouylr]e(?=(?:ly|ments?|ness|less|ful|where|thing)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex SilentInside();
}
