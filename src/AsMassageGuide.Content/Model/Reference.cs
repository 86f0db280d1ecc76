namespace AsMassageGuide.Content.Model;

/// <summary>Whom a source is about: people with AS or axial SpA, people with something else, or everyone.</summary>
public enum Population
{
    As,
    OtherCondition,
    General,
}

/// <summary>A source, and how much of it we have seen.</summary>
public sealed record Reference
{
    /// <summary>The key of a precaution we reasoned out ourselves; it has no entry in <c>references.yml</c>.</summary>
    public const string EditorialCaution = "editorial-caution";

    public required string Id { get; init; }
    public required SourceKind Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>Names, or the body that wrote it. Empty where we could not see them.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    public required string Container { get; init; }
    public int? Year { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public required string Url { get; init; }
    public required Population About { get; init; }

    /// <summary>Kind and size in a few words, shown beside every citation.</summary>
    public required string Basis { get; init; }

    public required string Seen { get; init; }
    public string? NotSeen { get; init; }
    public required DateOnly Checked { get; init; }
    public string Path => SitePaths.Source(Id);
}
