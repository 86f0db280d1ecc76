using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>The first line of a callout: <c>[!DO-NOT] Keep in mind</c>.</summary>
internal sealed record CalloutLine(string Kind, string? Title)
{
    public static IReadOnlyCollection<string> KnownKinds { get; } =
    [
        .. KebabCaseEnum<CalloutKind>
            .Words.Concat(KebabCaseEnum<Urgency>.Words)
            .Concat(["drawing", "reading-level"])
            .Select(word => word.ToUpperInvariant()),
    ];

    /// <summary>
    /// Removes the line from a quote. Returns null when the quote does not start with a kind, which makes it an
    /// ordinary quote.
    /// </summary>
    public static CalloutLine? Take(QuoteBlock quote)
    {
        if (quote.FirstOrDefault() is not ParagraphBlock { Inline: { } inline } paragraph)
            return null;
        var line = FirstLine(inline);
        var end = line.IndexOf(']', StringComparison.Ordinal);
        if (!line.StartsWith("[!", StringComparison.Ordinal) || end < 0)
            return null;

        while (inline.FirstChild is { } first)
        {
            first.Remove();
            if (first is LineBreakInline)
                break;
        }

        if (inline.FirstChild is null)
            quote.Remove(paragraph);
        var title = line[(end + 1)..].Trim();
        return new(line[2..end], title.Length > 0 ? title : null);
    }

    private static string FirstLine(ContainerInline inline)
    {
        var lineBreak = inline.FirstChild;
        while (lineBreak is not null and not LineBreakInline)
            lineBreak = lineBreak.NextSibling;
        return PlainText.Between(inline.FirstChild, lineBreak);
    }
}
