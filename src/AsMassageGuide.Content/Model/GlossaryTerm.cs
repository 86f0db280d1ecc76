namespace AsMassageGuide.Content.Model;

/// <summary>A medical word in plain words.</summary>
public sealed record GlossaryTerm
{
    public required string Slug { get; init; }
    public required string Term { get; init; }

    /// <summary>Other forms that link here too, such as plurals.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>How to say it, or null where the spelling already tells.</summary>
    public string? Say { get; init; }

    public required string Means { get; init; }
    public required string Example { get; init; }

    /// <summary>The page that explains it at length, or null.</summary>
    public string? Page { get; init; }

    public string Path => SitePaths.Term(Slug);
}
