namespace AsMassageGuide.Content.Model;

/// <summary>A heading of a page's body and the anchor that leads to it. Level 2 or 3.</summary>
public sealed record Heading(int Level, string Anchor, string Text);
