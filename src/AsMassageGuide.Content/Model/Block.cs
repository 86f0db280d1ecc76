namespace AsMassageGuide.Content.Model;

/// <summary>A short piece of text with links and citations in it, ready to show.</summary>
/// <param name="Html">Its HTML, without an enclosing paragraph.</param>
/// <param name="Plain">The same words alone, for places that show no markup.</param>
public sealed record RichText(string Html, string Plain);

/// <summary>A piece of a page's body. Prose is HTML already; furniture is data that a component draws.</summary>
public abstract record Block;

/// <summary>Paragraphs, lists, headings and tables as HTML without any style class.</summary>
public sealed record ProseBlock(string Html) : Block;

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

/// <summary>A box with a kind, perhaps a title, and prose inside.</summary>
public sealed record CalloutBlock(CalloutKind Kind, string? Title, string Html) : Block;

/// <summary>The drawings that explain something. Each stands with the words that say the same.</summary>
public enum DrawingName
{
    /// <summary>Where AS acts on the spine, from the side.</summary>
    Spine,

    /// <summary>The five steps of pressure.</summary>
    Pressure,

    /// <summary>Lying on one side with pillows.</summary>
    SideLying,

    /// <summary>Sitting, leaning forward onto pillows.</summary>
    Seated,

    /// <summary>Where not to press, seen from behind.</summary>
    KeepOff,
}

/// <summary>A drawing with its caption and, where it has numbers, the list that explains them.</summary>
public sealed record DrawingBlock(DrawingName Drawing, string Html) : Block;

/// <summary>A place where one of the shared urgent-help lists is shown.</summary>
public sealed record UrgentHelpBlock(Urgency Urgency) : Block;

/// <summary>The place for the guide's own reading grade, worked out from all its pages.</summary>
public sealed record ReadingLevelBlock : Block;
