namespace AsMassageGuide.Content.Model;

/// <summary>The advice that a situation gives a reader. Members are ordered from strongest to weakest.</summary>
public enum Advice
{
    /// <summary>Not while the situation lasts: a source advises against it, or it has caused harm.</summary>
    LeaveOut,

    /// <summary>Not for a limited time; the rule states the end.</summary>
    NotNow,

    AskFirst,
    TellTherapist,
}

/// <summary>One rule of a situation: the types it applies to, what to do, why, and what to say.</summary>
public sealed record SituationRule
{
    public required RuleScope AppliesTo { get; init; }
    public required Advice Advice { get; init; }

    /// <summary>
    /// The end of a <see cref="Advice.NotNow"/>, worded to follow "until": "the fever is gone". Null for other
    /// advice.
    /// </summary>
    public string? Until { get; init; }

    public required string Why { get; init; }
    public required string Say { get; init; }
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>The parts of the body that the rule is about; empty if it is about none in particular.</summary>
    public IReadOnlyList<BodyArea> Areas { get; init; } = [];

    /// <summary>The permanent anchor of this rule as a claim on the situation's page.</summary>
    public required string Anchor { get; init; }
}

/// <summary>
/// The massage types that a rule applies to: all, those with a certain pressure, those that involve a technique, or
/// those named.
/// </summary>
/// <param name="PressureFrom">
/// Includes types whose highest pressure is at least this; null if pressure does not matter.
/// </param>
/// <param name="Involves">Includes types that involve any of these; empty if techniques do not matter.</param>
/// <param name="Types">The file names of types, without <c>.md</c>; empty if none are named.</param>
public sealed record RuleScope(int? PressureFrom, IReadOnlyList<Technique> Involves, IReadOnlyList<string> Types)
{
    public static RuleScope Everything { get; } = new(null, [], []);

    public bool IsEverything => PressureFrom is null && Involves.Count == 0 && Types.Count == 0;

    public bool Includes(MassageType type) =>
        IsEverything
        || type.Pressure.Highest >= PressureFrom
        || Involves.Any(type.Involves.Contains)
        || Types.Contains(type.Slug);

    /// <summary>
    /// Returns what to leave out of a type so that the scope no longer includes it, or nothing if the type cannot do
    /// without it.
    /// </summary>
    public LeftOut WithoutIn(MassageType type)
    {
        if (IsEverything || Types.Contains(type.Slug))
            return LeftOut.Nothing;
        var techniques = Involves.Where(type.Involves.Contains).Order().ToList();
        var isTooStrong = type.Pressure.Highest >= PressureFrom;
        if (techniques.Exists(type.Core.Contains) || (isTooStrong && type.Pressure.Lowest >= PressureFrom))
            return LeftOut.Nothing;
        return new(techniques, isTooStrong ? PressureFrom - 1 : null);
    }

    public bool Equals(RuleScope? other) =>
        other is not null
        && PressureFrom == other.PressureFrom
        && Involves.ToHashSet().SetEquals(other.Involves)
        && Types.ToHashSet().SetEquals(other.Types);

    public override int GetHashCode() => HashCode.Combine(PressureFrom, Involves.Count, Types.Count);
}
