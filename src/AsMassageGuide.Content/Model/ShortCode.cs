using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// The two syllables that name a page in its short address: <c>tiru</c>. They can be said over a phone and copied by pen: no letter in them
/// looks or sounds like another, or like a digit.
/// </summary>
public static partial class ShortCode
{
    private const string Consonants = "bdfghkmnprstvz";
    private const string Vowels = "aeiu";

    public static bool IsOne(string code) => Form().IsMatch(code);

    /// <summary>A code that is not taken, always the same for the same page.</summary>
    public static string FreeFor(string path, IReadOnlySet<string> taken)
    {
        var all = Syllables().SelectMany(_ => Syllables(), (first, second) => first + second).ToList();
        var start = path.Aggregate(17u, (hash, letter) => (hash * 31) + letter) % (uint)all.Count;
        return Enumerable.Range(0, all.Count).Select(step => all[(int)((start + (uint)(step * 97)) % (uint)all.Count)]).First(code => !taken.Contains(code));
    }

    private static IEnumerable<string> Syllables() => Consonants.SelectMany(_ => Vowels, (consonant, vowel) => $"{consonant}{vowel}");

    [GeneratedRegex("^(?:[bdfghkmnprstvz][aeiu]){2}$")]
    private static partial Regex Form();
}
