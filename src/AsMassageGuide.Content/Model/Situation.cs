namespace AsMassageGuide.Content.Model;

/// <summary>Under which heading a reader finds a situation to tick.</summary>
public enum SituationGroup
{
    Today,
    SpineAndBones,
    BloodAndMedicines,
    GeneralHealth,
}

/// <summary>A health circumstance that changes what the guide says of some or all massage types.</summary>
public sealed record Situation
{
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Path { get; init; }

    /// <summary>The words a reader would tick, in the first person.</summary>
    public required string Label { get; init; }

    /// <summary>What the situation is called in a sentence: "thin bones", "osteoporosis".</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required SituationGroup Group { get; init; }
    public required IReadOnlyList<SituationRule> Rules { get; init; }

    /// <summary>
    /// Whether the situation itself may need an ambulance: then its card stands before everything else.
    /// </summary>
    public bool IsAlarm { get; init; }
}
