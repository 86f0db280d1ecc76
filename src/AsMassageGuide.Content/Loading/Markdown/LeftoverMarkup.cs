using System.Text.RegularExpressions;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Finds characters in finished text that an author meant as markup but no parser recognized: they would be printed
/// as typed. A character after a backslash is literal.
/// </summary>
internal static partial class LeftoverMarkup
{
    private static readonly (Regex Sign, string Instead)[] Signs =
    [
        (
            Citation(),
            "write a citation as [@reference-id certainty], in square brackets and without a space after the first"
        ),
        (Address(), "write an address as [words](https://...)"),
        (
            Link(),
            "a link is [words](address), with an address without spaces; what is not a link has no square brackets"
        ),
        (Emphasis(), "bold is **words** with a space or a full stop after it, and no space inside the stars"),
        (Strike(), "the guide has no struck-out text; delete the words"),
        (Cell(), "a table has a line '| --- | --- |' after its first line, and an empty line before it"),
        (Template(), "the guide has no templates; write the words"),
        (Heading(), "a heading is '## ' with a space after it"),
        (Fence(), "a box begins with '> [!NOTE]'"),
    ];

    /// <summary>Reports leftover markup in Markdown.</summary>
    public static void Check(ParsedText text, ContentProblems problems)
    {
        foreach (var leaf in text.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            // A callout's first line is itself markup.
            var isCallout = leaf.Parent is QuoteBlock quote && quote[0] == leaf;
            foreach (var literal in leaf.Inline!.FindDescendants<LiteralInline>())
            {
                var words = literal.Content.ToString();
                if (isCallout && literal.PreviousSibling is null && words.StartsWith("[!", StringComparison.Ordinal))
                    continue;
                var from = Math.Clamp(literal.Span.Start, 0, text.Source.Length);
                foreach (var (_, sign, instead) in FindIn(words))
                {
                    var at = text.Source.IndexOf(sign, from, StringComparison.Ordinal);
                    if (at > 0 && text.Source[at - 1] == '\\')
                        continue;
                    // If the sign contains backslash escapes, the source does not contain it as printed.
                    if (at < 0 && text.Source.IndexOf($"\\{sign[0]}", from, StringComparison.Ordinal) >= 0)
                        continue;
                    problems.LeftoverMarkup(text.SpotOfOffset(at < 0 ? from : at), sign, instead);
                    if (at >= 0)
                        from = at + sign.Length;
                }
            }
        }
    }

    /// <summary>Reports leftover markup in text from front matter or a data file that is printed as is.</summary>
    public static void Check(LocatedText text, ContentProblems problems)
    {
        foreach (var (index, sign, instead) in FindIn(text.Value))
            problems.LeftoverMarkup(text.SpotAt(index), sign, instead);
    }

    /// <summary>
    /// Returns the signs in order of position. When two overlap, the one listed first in the table wins.
    /// </summary>
    private static IEnumerable<(int Index, string Sign, string Instead)> FindIn(string words)
    {
        var found = new List<(int Index, string Sign, string Instead)>();
        foreach (var (pattern, instead) in Signs)
        {
            foreach (Match match in pattern.Matches(words))
            {
                var overlaps = found.Exists(other =>
                    match.Index < other.Index + other.Sign.Length && other.Index < match.Index + match.Length
                );
                if (!overlaps)
                    found.Add((match.Index, match.Value, instead));
            }
        }

        return found.OrderBy(mark => mark.Index);
    }

    [GeneratedRegex(@"[\[(]\s*@[\w-]*|@[a-z][\w-]+")]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s)]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\[\^[^\]]*\]?|\[\[|\]\]|\[[ xX]\]|\[[^\]]*\]|\]\(|[\[\]]")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*+|(?<!\w)_{1,2}(?=[A-Za-z])|(?<=[A-Za-z])_{1,2}(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex("~~|==")]
    private static partial Regex Strike();

    [GeneratedRegex(@"\|")]
    private static partial Regex Cell();

    [GeneratedRegex(@"\{\{|\}\}|\{[%#<]|\{[^}]*\}")]
    private static partial Regex Template();

    [GeneratedRegex(@"^#{1,6}(?=\w)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^:::", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
