namespace AsMassageGuide.Content.Model;

/// <summary>A short piece of text with links and citations, ready to display.</summary>
/// <param name="Html">The HTML, without an enclosing paragraph.</param>
/// <param name="Plain">The same words without markup, for places that show none.</param>
public sealed record RichText(string Html, string Plain);

/// <summary>
/// A piece of a page's body. Prose is already HTML; other blocks are data that a component renders.
/// </summary>
public abstract record Block;

/// <summary>Paragraphs, lists, headings, and tables as HTML without CSS classes.</summary>
public sealed record ProseBlock(string Html) : Block
{
    private readonly Utf8Text html = new(Html);

    public string Html => html.ToString();
}

public enum CalloutKind
{
    Note,
    Caution,
    Do,
    DoNot,
    ExpertsDisagree,
    Words,
    Checklist,
}

/// <summary>A box with a kind, an optional title, and prose.</summary>
public sealed record CalloutBlock(CalloutKind Kind, string? Title, string Html) : Block
{
    private readonly Utf8Text html = new(Html);

    public string Html => html.ToString();
}

/// <summary>The explanatory drawings. Each appears with text that says the same.</summary>
public enum DrawingName
{
    /// <summary>Where AS affects the spine, seen from the side.</summary>
    Spine,

    /// <summary>The five levels of pressure.</summary>
    Pressure,

    /// <summary>Lying on one side with pillows.</summary>
    SideLying,

    /// <summary>Sitting, leaning forward onto pillows.</summary>
    Seated,

    /// <summary>Where not to press, seen from behind.</summary>
    KeepOff,
}

/// <summary>A drawing with its caption and, if it has numbers, the list that explains them.</summary>
public sealed record DrawingBlock(DrawingName Drawing, string Html) : Block;

/// <summary>A placeholder for one of the shared urgent-help lists.</summary>
public sealed record UrgentHelpBlock(Urgency Urgency) : Block;

/// <summary>A placeholder for the guide's own reading grade, calculated from all its pages.</summary>
public sealed record ReadingLevelBlock : Block;
