using System.Text;

namespace AsMassageGuide.Content.Model;

/// <summary>Turns words into part of a path: lowercase letters, digits, and single hyphens.</summary>
public static class Slug
{
    /// <summary>
    /// "Can it help with AS?" becomes "can-it-help-with-as". Apostrophes are removed without splitting the word.
    /// Returns an empty string if no letter or digit is left.
    /// </summary>
    public static string FromWords(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’')
                continue;
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    public static bool IsValid(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
