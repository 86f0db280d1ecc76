using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Splits user input into searchable words. Any input gives a valid query, possibly an empty one.</summary>
internal sealed partial class SearchQuery
{
    public const int Longest = 200;

    /// <summary>Stop words, which do not describe the subject of a question.</summary>
    private const string SmallWords =
        "a about after all also am an and any are as at be been by "
        + "can cant could do does dont for from get getting gets give go going good had has have having help helps "
        + "how i if in into is it its just like make makes may me might more most my need needs no not of on or "
        + "other out over really should so some someone than that the their them then there these they this to too "
        + "up us very want was we were what when where which while who why will with without would you your";

    private static readonly HashSet<string> Small = [.. SmallWords.Split(' ')];

    /// <summary>Whether a word says nothing about the subject of a question: "the", "should".</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    private SearchQuery(string typed, bool isCut, IReadOnlyList<string> words)
    {
        Typed = typed;
        IsCut = isCut;
        Words = words;
    }

    /// <summary>The input to show again in the search box.</summary>
    public string Typed { get; }

    /// <summary>Whether the input was truncated.</summary>
    public bool IsCut { get; }

    /// <summary>The words in their original order, in lower case and without punctuation and accents.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words without stop words, or all words if there are only stop words.</summary>
    public IReadOnlyList<string> Telling =>
        Words.Where(word => !Small.Contains(word)).ToList() is { Count: > 0 } telling ? telling : Words;

    public static SearchQuery Parse(string? typed)
    {
        // An unpaired surrogate, which a request can contain, becomes the replacement character.
        var text = string.Concat((typed ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune))).Trim();
        var isCut = text.Length > Longest;
        if (isCut)
            text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
        return new(text, isCut, [.. Word().Matches(Fold(text)).Select(word => word.Value)]);
    }

    /// <summary>Removes accents and converts to lower case, as the index does.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (
            var c in text.Where(c =>
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘')
            )
        )
        {
            folded.Append(TextNormalizer.Fold(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
