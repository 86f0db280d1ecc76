namespace AsMassageGuide.Content.Model;

/// <summary>One page of the guide: its words, what they rest on, and its history.</summary>
public sealed record Page
{
    /// <summary>The address, from the file's path: <c>/massage-types/swedish</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The end of its short address, <c>/go/tiru</c>; it stays when the page moves.</summary>
    public required string Code { get; init; }

    /// <summary>The file it came from, relative to the content folder.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    /// <summary>At most 25 words; also the description in search results.</summary>
    public required string Summary { get; init; }

    public required Review Review { get; init; }
    public required IReadOnlyList<PageChange> Changes { get; init; }

    /// <summary>The day of its last change; null where none is written down.</summary>
    public DateOnly? ChangedOn => Changes.Count > 0 ? Changes.Max(change => change.On) : null;

    /// <summary>The day on which its words were last looked at: a change or a check, whichever is later.</summary>
    public DateOnly UpdatedOn => Changes.Select(change => change.On).Append(Review.ReviewedOn).Max();

    public required IReadOnlyList<RichText> KeyPoints { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    public required IReadOnlyList<Heading> Outline { get; init; }

    /// <summary>The page's sources, numbered from 1 in the order of first use.</summary>
    public required IReadOnlyList<NumberedSource> Sources { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Addresses to read next.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Statements of the fact dossier that the page covers as a whole.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Its words, section by section.</summary>
    public required IReadOnlyList<PageText> Texts { get; init; }

    /// <summary>How hard its key points, body and cards are to read; the list of sources is left out.</summary>
    public required ReadingLevel Reading { get; init; }

    /// <summary>Its body as it was written.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>Set on the index of <c>massage-types/</c>: what the types are compared with.</summary>
    public IReadOnlyList<OtherChoice> OtherChoices { get; init; } = [];

    /// <summary>Set on a page of <c>massage-types/</c>.</summary>
    public MassageType? Type { get; init; }

    /// <summary>Set on a page of <c>situations/</c>.</summary>
    public Situation? Situation { get; init; }
}

/// <summary>The plain words of a page from one heading to the next, for search.</summary>
/// <param name="Anchor">Of the heading; null for what stands before the first.</param>
/// <param name="Heading">Its words; null before the first.</param>
public sealed record PageText(string? Anchor, string? Heading, string Text);

/// <summary>A source as one page lists it.</summary>
/// <param name="Reference">The source, or null for our own precautions.</param>
/// <param name="Certainties">How sure the page's statements are that rest on it, surest first.</param>
public sealed record NumberedSource(int Number, string Id, Reference? Reference, IReadOnlyList<Certainty> Certainties);
