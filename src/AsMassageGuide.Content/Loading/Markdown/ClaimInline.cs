using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>The words of a claim, with the anchor that links to them.</summary>
internal sealed class ClaimInline(string anchor) : ContainerInline
{
    public string Anchor { get; } = anchor;
}
