using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary><c>[@reference-id certainty]</c> in the text; drawn as the number of its source.</summary>
/// <param name="content">What stands between <c>[@</c> and <c>]</c>.</param>
internal sealed class CitationInline(string content) : LeafInline
{
    public string Content { get; } = content;

    /// <summary>Its source's place in the page's list, from 1; 0 until the list is made.</summary>
    public int Number { get; set; }

    /// <summary>Set where the marker before it already shows the same number.</summary>
    public bool IsRepeated { get; set; }
}
