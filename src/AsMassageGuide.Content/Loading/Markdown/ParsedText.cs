using AsMassageGuide.Content.Diagnostics;
using Markdig.Syntax;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Parsed Markdown whose parts map back to their positions in the file.</summary>
/// <param name="Source">The text that the document was parsed from.</param>
internal sealed record ParsedText(MarkdownDocument Document, string Source, Func<int, SourceLocation> SpotOfOffset)
{
    public SourceLocation SpotAt(MarkdownObject part) => SpotOfOffset(part.Span.Start);
}
