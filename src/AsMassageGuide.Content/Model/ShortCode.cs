using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// The two or three syllables that identify a page in its short link: <c>tiru</c>. They can be spoken over a phone
/// and copied by hand: no letter looks or sounds like another letter or a digit.
/// </summary>
public static partial class ShortCode
{
    private const string Consonants = "bdfghkmnprstvz";
    private const string Vowels = "aeiu";

    public static bool IsOne(string code) => Form().IsMatch(code);

    /// <summary>Returns a code that is not taken, always the same one for the same page.</summary>
    public static string FreeFor(string path, IReadOnlySet<string> taken)
    {
        var start = path.Aggregate(17u, (hash, letter) => (hash * 31) + letter);
        return Codes(start, 2).Concat(Codes(start, 3)).First(code => !taken.Contains(code));
    }

    /// <summary>
    /// Returns every code with that many syllables, starting at one of them. The step shares no factor with the
    /// number of codes, so none occurs twice.
    /// </summary>
    private static IEnumerable<string> Codes(uint start, int syllables)
    {
        const uint step = 97;
        var known = Syllables().ToList();
        var count = (uint)Math.Pow(known.Count, syllables);
        for (uint at = 0; at < count; at++)
        {
            var number = (start + (at * step)) % count;
            yield return string.Concat(
                Enumerable
                    .Range(0, syllables)
                    .Select(place =>
                        known[(int)(number / (uint)Math.Pow(known.Count, syllables - 1 - place)) % known.Count]
                    )
            );
        }
    }

    private static IEnumerable<string> Syllables() =>
        Consonants.SelectMany(_ => Vowels, (consonant, vowel) => $"{consonant}{vowel}");

    [GeneratedRegex("^(?:[bdfghkmnprstvz][aeiu]){2,3}$")]
    private static partial Regex Form();
}
