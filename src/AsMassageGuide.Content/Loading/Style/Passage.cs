using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>What a piece of a page's text is.</summary>
internal enum PassageKind
{
    Text,
    KeyPoint,
    Heading,

    /// <summary>A situation's rule: its reason, or what to say.</summary>
    Rule,
}

/// <summary>A paragraph, list item, table cell, heading or line of the front matter, as a reader sees it.</summary>
/// <param name="Spot">Where it begins.</param>
internal sealed record Passage(PassageKind Kind, string Text, SourceLocation Spot);
