using AsMassageGuide.Content.Readability;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Splits a sequence of inlines so that the last sentence before a position starts with its own inline.
/// </summary>
internal static class LastSentence
{
    /// <param name="first">The inline at which to stop searching; nothing before it belongs to the sentence.</param>
    /// <param name="end">The inline after the sentence.</param>
    /// <returns>The first inline of the sentence.</returns>
    public static Inline? Separate(Inline first, Inline end)
    {
        var start = end.PreviousSibling;
        for (var inline = start; inline is not null; inline = inline.PreviousSibling)
        {
            if (inline is LiteralInline literal && Cut(literal, isLast: inline.NextSibling == end) is { } found)
                return found == end ? start : SkipBreaks(found);
            start = inline;
            if (inline == first)
                break;
        }

        return start is null ? null : SkipBreaks(start);
    }

    /// <returns>The inline that starts the sentence, or null if no sentence starts in this one.</returns>
    private static Inline? Cut(LiteralInline literal, bool isLast)
    {
        var text = literal.Content.ToString();
        if (Sentences.FindLastStart(text, continues: !isLast) is not { } at)
            return null;
        if (at == text.Length)
            return literal.NextSibling;

        var rest = new LiteralInline(text[at..])
        {
            Span = new(literal.Span.Start + at, literal.Span.End),
            Line = literal.Line,
        };
        literal.Content = new(text[..at]);
        literal.InsertAfter(rest);
        return rest;
    }

    private static Inline SkipBreaks(Inline inline)
    {
        while (inline is LineBreakInline && inline.NextSibling is { } next)
            inline = next;
        return inline;
    }
}
