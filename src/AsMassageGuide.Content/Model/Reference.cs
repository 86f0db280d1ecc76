namespace AsMassageGuide.Content.Model;

/// <summary>
/// The people that a source is about: people with AS or axial SpA, people with another condition, or everyone.
/// </summary>
public enum Population
{
    As,
    OtherCondition,
    General,
}

/// <summary>A source, and how much of it the editors have seen.</summary>
public sealed record Reference
{
    /// <summary>
    /// The key for precautions that the guide reasoned out itself; it has no entry in <c>references.yml</c>.
    /// </summary>
    public const string EditorialCaution = "editorial-caution";

    public required string Id { get; init; }
    public required SourceKind Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>
    /// The authors' names, or the organization that wrote the source. Empty if the editors could not see them.
    /// </summary>
    public required IReadOnlyList<string> Authors { get; init; }

    public required string Container { get; init; }
    public int? Year { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public required string Url { get; init; }
    public required Population About { get; init; }

    /// <summary>The kind and size of the source in a few words, shown next to every citation.</summary>
    public required string Basis { get; init; }

    public required string Seen { get; init; }
    public string? NotSeen { get; init; }
    public required DateOnly Checked { get; init; }
    public string Path => SitePaths.Source(Id);

    /// <summary>
    /// The first author and the year, "Romanowski, 2017", or the site if no author is known.
    /// </summary>
    public string ShortCitation
    {
        get
        {
            var author = Authors is [var first, ..] ? Surname(first) : Container;
            return Year is { } year ? $"{author}, {year}" : author;
        }
    }

    /// <summary>Names a source in a few words.</summary>
    /// <param name="reference">The source, or null for our own precautions.</param>
    public static string NameOf(Reference? reference) => reference?.ShortCitation ?? "Our precaution";

    /// <summary>Returns "Romanowski" for "Romanowski MW"; the name of an organization is not changed.</summary>
    private static string Surname(string author) =>
        author.LastIndexOf(' ') is > 0 and var space
        && author[space..].All(letter => letter == ' ' || char.IsUpper(letter))
            ? author[..space]
            : author;
}
