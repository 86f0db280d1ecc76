namespace AsMassageGuide.Content.Model;

/// <summary>A heading in a page's body, at level 2 or 3, with the anchor that links to it.</summary>
public sealed record Heading(int Level, string Anchor, string Text);
