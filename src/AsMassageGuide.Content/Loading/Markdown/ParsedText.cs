using AsMassageGuide.Content.Diagnostics;
using Markdig.Syntax;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>A piece of Markdown, read, and the way back from its parts to their place in the file.</summary>
/// <param name="Source">The text the document was read from.</param>
internal sealed record ParsedText(MarkdownDocument Document, string Source, Func<int, SourceLocation> SpotOfOffset)
{
    public SourceLocation SpotAt(MarkdownObject part) => SpotOfOffset(part.Span.Start);
}
