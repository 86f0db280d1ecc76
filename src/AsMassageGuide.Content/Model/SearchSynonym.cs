namespace AsMassageGuide.Content.Model;

/// <summary>Words that people type, and the words our pages use for the same.</summary>
public sealed record SearchSynonym(IReadOnlyList<string> Say, string Find);
