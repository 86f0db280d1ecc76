namespace AsMassageGuide.Content.Model;

/// <summary>The old path of a page, and the path that replaces it.</summary>
public sealed record MovedPage(string From, string To);
