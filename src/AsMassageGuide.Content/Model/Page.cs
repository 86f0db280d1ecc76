namespace AsMassageGuide.Content.Model;

/// <summary>One page of the guide: its text, its sources, and its history.</summary>
public sealed record Page
{
    /// <summary>The path of the page, derived from its file: <c>/massage-types/swedish</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The end of the page's short link, <c>/go/tiru</c>. It stays the same when the page moves.</summary>
    public required string Code { get; init; }

    /// <summary>The source file, relative to the content folder.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    /// <summary>At most 25 words. Also used as the description in search results.</summary>
    public required string Summary { get; init; }

    public required Review Review { get; init; }
    public required IReadOnlyList<PageChange> Changes { get; init; }

    /// <summary>The date of the last change, or null if none is recorded.</summary>
    public DateOnly? ChangedOn => Changes.Count > 0 ? Changes.Max(change => change.On) : null;

    /// <summary>The date of the last change or review, whichever is later.</summary>
    public DateOnly UpdatedOn => Changes.Select(change => change.On).Append(Review.ReviewedOn).Max();

    public required IReadOnlyList<RichText> KeyPoints { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    public required IReadOnlyList<Heading> Outline { get; init; }

    /// <summary>The page's sources, numbered from 1 in order of first use.</summary>
    public required IReadOnlyList<NumberedSource> Sources { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The paths of pages to read next.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>The statements of the fact dossier that the page covers as a whole.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>The page's words, section by section.</summary>
    public required IReadOnlyList<PageText> Texts { get; init; }

    /// <summary>The reading level of the key points, body, and cards; the list of sources is excluded.</summary>
    public required ReadingLevel Reading { get; init; }

    /// <summary>The page's body as written.</summary>
    public Utf8Text Markdown { get; init; } = new("");

    /// <summary>The choices that the types are compared with. Set on the index of <c>massage-types/</c>.</summary>
    public IReadOnlyList<OtherChoice> OtherChoices { get; init; } = [];

    /// <summary>Set on pages in <c>massage-types/</c>.</summary>
    public MassageType? Type { get; init; }

    /// <summary>Set on pages in <c>situations/</c>.</summary>
    public Situation? Situation { get; init; }
}

/// <summary>The plain text of a page from one heading to the next, for search.</summary>
/// <param name="Anchor">The anchor of the heading, or null for text before the first heading.</param>
/// <param name="Heading">The words of the heading, or null before the first heading.</param>
public sealed record PageText(string? Anchor, string? Heading, string Text)
{
    private readonly Utf8Text text = new(Text);

    public string Text => text.ToString();
}

/// <summary>A source as listed on one page.</summary>
/// <param name="Reference">The source, or null for our own precautions.</param>
/// <param name="Certainties">The certainties of the page's statements that cite the source, highest first.</param>
public sealed record NumberedSource(int Number, string Id, Reference? Reference, IReadOnlyList<Certainty> Certainties);
