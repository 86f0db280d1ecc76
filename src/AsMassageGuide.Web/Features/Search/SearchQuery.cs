using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// What someone typed, cut into words that can be looked for. Any input becomes some query, perhaps an empty one.
/// </summary>
internal sealed partial class SearchQuery
{
    public const int Longest = 200;

    /// <summary>Words of a question that say nothing of its subject.</summary>
    private const string SmallWords =
        "a about after all also am an and any are as at be been by "
        + "can cant could do does dont for from get getting gets give go going good had has have having help helps "
        + "how i if in into is it its just like make makes may me might more most my need needs no not of on or "
        + "other out over really should so some someone than that the their them then there these they this to too "
        + "up us very want was we were what when where which while who why will with without would you your";

    private static readonly HashSet<string> Small = [.. SmallWords.Split(' ')];

    private SearchQuery(string typed, bool isCut, IReadOnlyList<string> words)
    {
        Typed = typed;
        IsCut = isCut;
        Words = words;
    }

    /// <summary>As it is shown again in the box.</summary>
    public string Typed { get; }

    /// <summary>Whether it was longer than we read.</summary>
    public bool IsCut { get; }

    /// <summary>Lower case, without marks and accents, in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that carry the meaning; all of them where none does.</summary>
    public IReadOnlyList<string> Telling =>
        Words.Where(word => !Small.Contains(word)).ToList() is { Count: > 0 } telling ? telling : Words;

    public static SearchQuery Parse(string? typed)
    {
        // Half a letter, which a request can hold, becomes the sign for an unreadable one.
        var text = string.Concat((typed ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune))).Trim();
        var isCut = text.Length > Longest;
        if (isCut)
            text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
        return new(text, isCut, [.. Word().Matches(Fold(text)).Select(word => word.Value)]);
    }

    /// <summary>Without accents and in lower case, as the index keeps its words.</summary>
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
