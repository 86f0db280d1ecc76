using AsMassageGuide.Content.Model;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary><c>[@reference-id certainty]</c> in the text, rendered as a link to its source.</summary>
/// <param name="content">The text between <c>[@</c> and <c>]</c>.</param>
internal sealed class CitationInline(string content) : LeafInline
{
    public string Content { get; } = content;

    /// <summary>Whether the citation follows a statement and its sources are on the page's list.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>
    /// The sources that the marker at this place shows. Of several adjacent citations, only the first shows a marker.
    /// </summary>
    public IReadOnlyList<CitedSource> Shown { get; set; } = [];
}
