using System.Text;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Extracts the words of Markdown inlines, without markup, links, or citations.</summary>
internal static class PlainText
{
    public static string From(ContainerInline? container) => Between(container?.FirstChild, null);

    /// <param name="end">The inline to stop before, or null to read to the end.</param>
    public static string Between(Inline? start, Inline? end)
    {
        var words = new StringBuilder();
        for (var inline = start; inline is not null && inline != end; inline = inline.NextSibling)
            Append(inline, words);
        return words.ToString().Trim();
    }

    private static void Append(Inline inline, StringBuilder words)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case CitationInline:
                break;
            // Trim only the whole text: a space at the edge of emphasis or of a claim separates two words.
            case ContainerInline container:
                foreach (var inner in container)
                    Append(inner, words);
                break;
        }
    }
}
