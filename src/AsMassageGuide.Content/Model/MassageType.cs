namespace AsMassageGuide.Content.Model;

/// <summary>The facts shown before the text of a massage type's page: tag, reason, evidence, and pressure.</summary>
public sealed record MassageType
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string Path { get; init; }
    public required string Summary { get; init; }
    public required Suitability Suitability { get; init; }

    /// <summary>The answer for a reader who is in none of the situations.</summary>
    public required RichText IfNoneFits { get; init; }

    /// <summary>The careful form of the massage: what to ask for, or how to do it.</summary>
    public required RichText AskFor { get; init; }

    /// <summary>One sentence that gives the reason for the tag.</summary>
    public required RichText Because { get; init; }

    /// <summary>The kind and size of the evidence, with its sources.</summary>
    public required RichText BasedOn { get; init; }

    public required Certainty Certainty { get; init; }
    public required PressureRange Pressure { get; init; }
    public required IReadOnlyList<Technique> Involves { get; init; }

    /// <summary>
    /// The techniques that a session cannot do without; the others that it involves can be left out on request.
    /// </summary>
    public required IReadOnlyList<Technique> Core { get; init; }

    /// <summary>The usual length of a session, in words.</summary>
    public required string Session { get; init; }

    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>What the hands or the machine do: the caption of the small drawing.</summary>
    public required string Hands { get; init; }

    /// <summary>The name of the small drawing.</summary>
    public required string Tile { get; init; }
}
