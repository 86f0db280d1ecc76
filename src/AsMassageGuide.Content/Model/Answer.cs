namespace AsMassageGuide.Content.Model;

/// <summary>
/// The guide's answer for a massage type in certain situations. Members are ordered from strongest to weakest.
/// </summary>
public enum Answer
{
    LeaveOut,
    NotNow,
    AskFirst,

    /// <summary>The massage is fine with a part left out; see <see cref="LeftOut"/>.</summary>
    FineWithout,

    TellTherapist,

    /// <summary>No rule applies to the type, so its own answer holds.</summary>
    Fine,
}

/// <summary>
/// Parts of a massage that can be left out on request, so that a situation does not rule out the whole type.
/// </summary>
/// <param name="Techniques">The techniques in the order of <see cref="Technique"/>, without duplicates.</param>
/// <param name="PressureAbove">
/// The strongest pressure that remains, from 1 to 4, or null if pressure does not matter.
/// </param>
public sealed record LeftOut(IReadOnlyList<Technique> Techniques, int? PressureAbove)
{
    public static LeftOut Nothing { get; } = new([], null);

    public bool IsNothing => Techniques.Count == 0 && PressureAbove is null;

    /// <summary>Combines both: the lighter of the two pressures, and the techniques of both.</summary>
    public LeftOut And(LeftOut other) =>
        new(
            [.. Techniques.Union(other.Techniques).Order()],
            PressureAbove is { } own && other.PressureAbove is { } theirs
                ? Math.Min(own, theirs)
                : PressureAbove ?? other.PressureAbove
        );

    public bool Equals(LeftOut? other) =>
        other is not null && PressureAbove == other.PressureAbove && Techniques.SequenceEqual(other.Techniques);

    public override int GetHashCode() => HashCode.Combine(PressureAbove, Techniques.Count);
}
