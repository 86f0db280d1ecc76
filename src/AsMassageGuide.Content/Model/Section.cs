namespace AsMassageGuide.Content.Model;

/// <summary>Where a section stands in the navigation.</summary>
public enum Menu
{
    Header,
    Footer,

    /// <summary>In the footer, with each of its pages.</summary>
    FooterPages,
    None,
}

/// <summary>A folder of pages and the page that introduces it.</summary>
public sealed record Section
{
    /// <summary>The folder's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in the menu: the title, or a shorter one.</summary>
    public required string ShortTitle { get; init; }

    public required Menu Menu { get; init; }

    /// <summary>Place in the menu, lowest first.</summary>
    public required int Order { get; init; }

    public required Page Index { get; init; }

    /// <summary>Its pages in the order its index gives, the others after them by title.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }
}
