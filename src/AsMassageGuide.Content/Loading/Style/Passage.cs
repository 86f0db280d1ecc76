using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>The kind of a passage.</summary>
internal enum PassageKind
{
    Text,
    KeyPoint,
    Heading,

    /// <summary>The reason of a situation's rule, or what to say.</summary>
    Rule,
}

/// <summary>A paragraph, list item, table cell, heading, or front matter line, as a reader sees it.</summary>
/// <param name="Spot">The start of the passage.</param>
internal sealed record Passage(PassageKind Kind, string Text, SourceLocation Spot);
