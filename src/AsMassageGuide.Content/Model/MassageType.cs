namespace AsMassageGuide.Content.Model;

/// <summary>
/// What the guide says of one massage type before a word of its page is read: tag, reason, evidence, pressure.
/// </summary>
public sealed record MassageType
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string Path { get; init; }
    public required string Summary { get; init; }
    public required Suitability Suitability { get; init; }

    /// <summary>The answer for a reader whom no situation fits.</summary>
    public required RichText IfNoneFits { get; init; }

    /// <summary>The careful form of it: what to ask for, or how to do it.</summary>
    public required RichText AskFor { get; init; }

    /// <summary>One sentence: why that tag.</summary>
    public required RichText Because { get; init; }

    /// <summary>Kind and size of the evidence, with its sources.</summary>
    public required RichText BasedOn { get; init; }

    public required Certainty Certainty { get; init; }
    public required PressureRange Pressure { get; init; }
    public required IReadOnlyList<Technique> Involves { get; init; }

    /// <summary>Of those, what a session cannot do without; the rest can be left out on request.</summary>
    public required IReadOnlyList<Technique> Core { get; init; }

    /// <summary>How long a session usually lasts, in words.</summary>
    public required string Session { get; init; }

    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>What the hands, or the machine, do: the words for its small drawing.</summary>
    public required string Hands { get; init; }

    /// <summary>The name of its small drawing.</summary>
    public required string Tile { get; init; }
}
