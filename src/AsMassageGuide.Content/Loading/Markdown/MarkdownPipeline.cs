using AsMassageGuide.Content.Diagnostics;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>The guide's Markdown dialect: CommonMark, tables, and citations.</summary>
internal static class MarkdownPipeline
{
    private static readonly Markdig.MarkdownPipeline Pipeline = Build();

    /// <returns>The parsed text, or null when it is nested too deeply, which is reported.</returns>
    public static ParsedText? Parse(string markdown, Func<int, SourceLocation> spotOfOffset, ContentProblems problems)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
                JoinLiterals(leaf.Inline!);
            return new(document, markdown, spotOfOffset);
        }
        catch (ArgumentException)
        {
            // Markdig throws this only when the nesting exceeds its limit.
            problems.TooDeep(spotOfOffset(0));
            return null;
        }
    }

    private static Markdig.MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        return builder.Build();
    }

    /// <summary>
    /// Joins adjacent literals: Markdig splits text wherever markup might have started, but sentences and terms need
    /// it whole.
    /// </summary>
    private static void JoinLiterals(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline inner)
                JoinLiterals(inner);
            while (inline is LiteralInline literal && literal.NextSibling is LiteralInline next)
            {
                literal.Content = new(literal.Content.ToString() + next.Content.ToString());
                literal.Span = new(literal.Span.Start, next.Span.End);
                next.Remove();
            }
        }
    }
}
