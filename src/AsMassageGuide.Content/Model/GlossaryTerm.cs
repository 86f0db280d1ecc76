namespace AsMassageGuide.Content.Model;

/// <summary>A medical term, explained in plain words.</summary>
public sealed record GlossaryTerm
{
    public required string Slug { get; init; }
    public required string Term { get; init; }

    /// <summary>Other forms that also link to the term, such as plurals.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>The pronunciation, or null if the spelling makes it clear.</summary>
    public string? Say { get; init; }

    public required string Means { get; init; }
    public required string Example { get; init; }

    /// <summary>The page that explains the term in detail, or null.</summary>
    public string? Page { get; init; }

    public string Path => SitePaths.Term(Slug);
}
