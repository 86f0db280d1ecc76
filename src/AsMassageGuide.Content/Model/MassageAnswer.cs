namespace AsMassageGuide.Content.Model;

/// <summary>A rule that applies to a type, and the situation that it comes from.</summary>
/// <param name="LeftOut">
/// What to leave out of the massage to satisfy the rule; nothing if the rule applies to the whole type.
/// </param>
public sealed record AppliedRule(Situation Situation, SituationRule Rule, LeftOut LeftOut)
{
    /// <summary>The answer of this rule alone.</summary>
    public Answer Answer =>
        Rule.Advice switch
        {
            Advice.TellTherapist => Answer.TellTherapist,
            _ when !LeftOut.IsNothing => Answer.FineWithout,
            Advice.LeaveOut => Answer.LeaveOut,
            Advice.NotNow => Answer.NotNow,
            _ => Answer.AskFirst,
        };
}

/// <summary>
/// The guide's answer for one massage type in certain situations: the type's own tag, and what the situations change.
/// It is information, never a verdict on the person.
/// </summary>
/// <param name="Rules">
/// Every rule of the situations that applies to the type: strongest first, then in the order of the situations.
/// </param>
/// <remarks>
/// Parts that can be left out of a massage are left out and do not rule out the whole massage. A rule about strong
/// pressure or neck work rules out only types whose lightest form uses that pressure, or that cannot do without that
/// work (see <see cref="MassageType.Core"/>).
/// </remarks>
public sealed record MassageAnswer(MassageType Type, IReadOnlyList<AppliedRule> Rules)
{
    /// <summary>The strongest answer among the rules.</summary>
    public Answer Answer => Rules.Count > 0 ? Rules[0].Answer : Answer.Fine;

    /// <summary>Whether the type is generally unsuitable, and no rule says anything as strict as that.</summary>
    public bool IsBetterLeftOut =>
        Type.Suitability == Suitability.GenerallyUnsuitable
        && Answer is (Answer.Fine or Answer.TellTherapist or Answer.FineWithout);

    /// <summary>
    /// Everything to leave out, without duplicates. Also shows what remains if a team that must be asked first
    /// agrees.
    /// </summary>
    public LeftOut LeftOut =>
        Rules.Select(applied => applied.LeftOut).Aggregate(LeftOut.Nothing, (all, one) => all.And(one));

    /// <summary>The ends of the "not now" rules, without duplicates.</summary>
    public IReadOnlyList<string> Until =>
        [
            .. Rules
                .Where(applied => applied.Answer == Answer.NotNow)
                .Select(applied => applied.Rule.Until)
                .OfType<string>()
                .Distinct(),
        ];

    public static MassageAnswer For(MassageType type, IEnumerable<Situation> situations) =>
        new(
            type,
            [
                .. situations
                    .SelectMany(situation => situation.Rules, (situation, rule) => (situation, rule))
                    .Where(pair => pair.rule.AppliesTo.Includes(type))
                    .Select(pair => new AppliedRule(pair.situation, pair.rule, pair.rule.AppliesTo.WithoutIn(type)))
                    .OrderBy(applied => applied.Answer),
            ]
        );
}
