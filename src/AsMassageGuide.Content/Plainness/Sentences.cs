using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Plainness;

/// <summary>Cuts plain text into sentences and words.</summary>
public static partial class Sentences
{
    /// <param name="passage">One paragraph, list item, heading or table cell; its end ends a sentence too.</param>
    public static IEnumerable<string> Of(string passage) => Gap().Split(passage).Where(sentence => Word().IsMatch(sentence));

    public static IEnumerable<string> Words(string sentence) => Word().Matches(sentence).Select(word => word.Value);

    /// <summary>White space after a full stop, a question mark, an exclamation mark or a colon that ends a clause.</summary>
    [GeneratedRegex("""(?<=[.!?]["”’)]*)(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|No)\.)\s+(?=["“‘(]?[A-Z0-9])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[A-Za-z0-9][\w'’.,-]*[A-Za-z0-9]|[A-Za-z0-9]")]
    private static partial Regex Word();
}
