namespace AsMassageGuide.Content.Model;

/// <summary>A rule and the situation it comes from.</summary>
public sealed record AppliedRule(Situation Situation, SituationRule Rule);

/// <summary>
/// What the guide says of one massage type to someone in some situations: the type's own tag, and what the situations change.
/// It is information, never a verdict on the person.
/// </summary>
/// <param name="Rules">Every rule of the situations that touches the type: strongest advice first, then in the order of the situations.</param>
public sealed record MassageAnswer(MassageType Type, IReadOnlyList<AppliedRule> Rules)
{
    /// <summary>Null where no rule touches the type; then the general advice alone holds.</summary>
    public Advice? Strongest => Rules.Count > 0 ? Rules[0].Rule.Advice : null;

    public static MassageAnswer For(MassageType type, IEnumerable<Situation> situations) => new(type,
        [.. situations
            .SelectMany(situation => situation.Rules, (situation, rule) => new AppliedRule(situation, rule))
            .Where(applied => applied.Rule.AppliesTo.Includes(type))
            .OrderBy(applied => applied.Rule.Advice)]);
}
