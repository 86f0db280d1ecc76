namespace AsMassageGuide.Content.Model;

/// <summary>What people type or say when they need a page, in words that the page itself may not use.</summary>
/// <param name="Page">The path of the page.</param>
public sealed record SearchPhrases(string Page, IReadOnlyList<string> Asked);

/// <summary>Things that people search for and the guide does not cover.</summary>
/// <param name="Say">What people type. Any one is enough, but every word in it must be there.</param>
/// <param name="Page">The path of the page that comes nearest.</param>
public sealed record SearchMiss(IReadOnlyList<string> Say, string Page);
