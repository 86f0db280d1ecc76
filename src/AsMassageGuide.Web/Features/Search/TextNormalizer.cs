using System.Collections.Frozen;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// Replaces accented and full-width letters with plain ones. In globalization-invariant mode, <c>string.Normalize</c>
/// does not decompose letters.
/// </summary>
internal static class TextNormalizer
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    private static readonly FrozenDictionary<char, string> Plain = new (string Plain, string Accented)[]
    {
        ("a", "àáâãäåāăąǎ"),
        ("ae", "æ"),
        ("c", "çćĉċč"),
        ("d", "ďđð"),
        ("e", "èéêëēĕėęěẽ"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"),
        ("k", "ķ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŉ"),
        ("o", "òóôõöøōŏőǒ"),
        ("oe", "œ"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("ss", "ß"),
        ("t", "ţťŧț"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųǔ"),
        ("w", "ŵ"),
        ("y", "ýÿŷ"),
        ("z", "źżž"),
    }
        .SelectMany(row => row.Accented.Select(letter => KeyValuePair.Create(letter, row.Plain)))
        .ToFrozenDictionary();

    /// <param name="letter">A lowercase letter.</param>
    public static string Fold(char letter) =>
        letter switch
        {
            < '\u0080' => letter.ToString(),
            >= FirstWide and <= LastWide => char.ToLowerInvariant((char)(letter - FirstWide + '!')).ToString(),
            _ => Plain.GetValueOrDefault(letter) ?? letter.ToString(),
        };
}
