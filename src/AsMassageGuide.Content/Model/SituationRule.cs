namespace AsMassageGuide.Content.Model;

/// <summary>
/// What a situation asks of a reader, strongest first. The order of the members is the order of strength.
/// </summary>
public enum Advice
{
    /// <summary>Not as long as the situation lasts: a source advises against it, or it has done harm.</summary>
    LeaveOut,

    /// <summary>Not for a time; the rule says until when.</summary>
    NotNow,

    AskFirst,
    TellTherapist,
}

/// <summary>One line of a situation: to which types it applies, what to do, why, and what to say.</summary>
public sealed record SituationRule
{
    public required RuleScope AppliesTo { get; init; }
    public required Advice Advice { get; init; }

    /// <summary>
    /// When a <see cref="Advice.NotNow"/> ends, to follow "until": "the fever is gone". Null for other advice.
    /// </summary>
    public string? Until { get; init; }

    public required string Why { get; init; }
    public required string Say { get; init; }
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>The permanent name of this rule as a claim on its situation's page.</summary>
    public required string Anchor { get; init; }
}

/// <summary>
/// Which massage types a rule is about: all, those of some pressure, those that involve something, or those named.
/// </summary>
/// <param name="PressureFrom">Types whose highest pressure is at least this; null where pressure does not
/// matter.</param>
/// <param name="Involves">Types that involve any of these; empty where it does not matter.</param>
/// <param name="Types">File names of types, without <c>.md</c>; empty where none is named.</param>
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
    /// What to leave out of a type so that the scope no longer includes it; nothing where the type cannot do without
    /// it.
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
