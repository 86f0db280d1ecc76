using System.Globalization;
using System.Text.Json;

namespace AsMassageGuide.Web.Shared;

/// <summary>Formats dates, numbers, and words.</summary>
internal static class Formats
{
    /// <summary>Formats an enum value as in content files and URLs: <c>expert-advice</c>.</summary>
    public static string KebabCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The reverse of <see cref="KebabCase"/>.</summary>
    public static bool TryParseKebabCase<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            value = candidate;
            if (KebabCase(candidate) == word)
                return true;
        }

        value = default;
        return false;
    }

    /// <summary>Formats a date for ids, URLs, and files: 2026-11-23.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The reverse of <see cref="IsoDate"/>.</summary>
    public static bool TryParseIsoDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Formats a date for readers: November 23, 2026.</summary>
    public static string LongDate(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Formats a reading grade with one decimal: 5.8.</summary>
    public static string Grade(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Joins words for a sentence: "the neck", "the neck and the legs", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    /// <summary>Cuts a text after a whole word, and says so: "A long title…".</summary>
    /// <param name="most">The most characters of the result, at least 1.</param>
    public static string Shorten(string words, int most)
    {
        if (words.Length <= most)
            return words;
        var end = words.LastIndexOf(' ', most - 1);
        return $"{words[..(end > 0 ? end : most - 1)].TrimEnd(',', ':', ';', '.')}…";
    }

    /// <summary>
    /// Prepares a sentence for use inside another: "Ask your team first." becomes "ask your team first."
    /// </summary>
    public static string Uncapitalize(string words) =>
        words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    public static string Capitalize(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
