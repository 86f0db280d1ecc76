namespace AsMassageGuide.Content.Model;

/// <summary>The heading under which a reader finds a situation to select.</summary>
public enum SituationGroup
{
    Today,
    SpineAndBones,
    BloodAndMedicines,
    GeneralHealth,
}

/// <summary>A health circumstance that changes the guide's answer for some or all massage types.</summary>
public sealed record Situation
{
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Path { get; init; }

    /// <summary>The words that a reader selects, in the first person.</summary>
    public required string Label { get; init; }

    /// <summary>The names of the situation within a sentence: "thin bones", "osteoporosis".</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required SituationGroup Group { get; init; }
    public required IReadOnlyList<SituationRule> Rules { get; init; }

    /// <summary>
    /// Whether the situation itself may require an ambulance. If so, its card appears before everything else.
    /// </summary>
    public bool IsAlarm { get; init; }
}
