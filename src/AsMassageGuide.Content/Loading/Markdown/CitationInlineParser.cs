using Markdig.Helpers;
using Markdig.Parsers;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Recognizes <c>[@…]</c>. Must run before the link parser, which would parse the bracket as a link.
/// </summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        // An editor may have wrapped the line inside the citation.
        var end = slice.Text.IndexOf(']', slice.Start, slice.Length);
        if (end < 0 || slice.Text.AsSpan(slice.Start, end - slice.Start).Count('\n') > 1)
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(slice.Text[(slice.Start + 2)..end].Replace('\n', ' '))
        {
            Span = new(start, start + end - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
