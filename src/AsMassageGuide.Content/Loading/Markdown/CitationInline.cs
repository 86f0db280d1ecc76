using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary><c>[@reference-id certainty]</c> in the text, rendered as the number of its source.</summary>
/// <param name="content">The text between <c>[@</c> and <c>]</c>.</param>
internal sealed class CitationInline(string content) : LeafInline
{
    public string Content { get; } = content;

    /// <summary>The source's number in the page's list, starting at 1; 0 until the list is built.</summary>
    public int Number { get; set; }

    /// <summary>Whether a preceding marker already shows the same number.</summary>
    public bool IsRepeated { get; set; }
}
