namespace AsMassageGuide.Content.Model;

/// <summary>An address that once was a page's, and the one that took its place.</summary>
public sealed record MovedPage(string From, string To);
