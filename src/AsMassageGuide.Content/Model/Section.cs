namespace AsMassageGuide.Content.Model;

/// <summary>Where a section appears in the navigation.</summary>
public enum Menu
{
    Header,
    Footer,

    /// <summary>In the footer, with each of its pages listed.</summary>
    FooterPages,
    None,
}

/// <summary>A folder of pages and the page that introduces it.</summary>
public sealed record Section
{
    /// <summary>The name of the folder.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in the menu: the title or a shorter one.</summary>
    public required string ShortTitle { get; init; }

    public required Menu Menu { get; init; }

    /// <summary>The position in the menu, lowest first.</summary>
    public required int Order { get; init; }

    public required Page Index { get; init; }

    /// <summary>The pages that the index lists, in that order, followed by the others, sorted by title.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }
}
