namespace AsMassageGuide.Content.Model;

/// <summary>Words that people type, and the words that pages use for the same thing.</summary>
public sealed record SearchSynonym(IReadOnlyList<string> Say, string Find);
