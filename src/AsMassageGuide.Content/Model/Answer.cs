namespace AsMassageGuide.Content.Model;

/// <summary>
/// What the guide says of a massage type in some situations, strongest first. The order of the members is the order of
/// strength.
/// </summary>
public enum Answer
{
    LeaveOut,
    NotNow,
    AskFirst,

    /// <summary>It can be had with a part left out, see <see cref="LeftOut"/>.</summary>
    FineWithout,

    TellTherapist,

    /// <summary>No rule touches the type; then its own answer holds.</summary>
    Fine,
}

/// <summary>
/// Parts of a massage that can be left out on request, so that a situation need not rule out the whole type.
/// </summary>
/// <param name="Techniques">In the order of <see cref="Technique"/>, each once.</param>
/// <param name="PressureAbove">The strongest pressure that stays, from 1 to 4; null where pressure does not
/// matter.</param>
public sealed record LeftOut(IReadOnlyList<Technique> Techniques, int? PressureAbove)
{
    public static LeftOut Nothing { get; } = new([], null);

    public bool IsNothing => Techniques.Count == 0 && PressureAbove is null;

    /// <summary>Both together: the lighter of two pressures, and the techniques of both.</summary>
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
