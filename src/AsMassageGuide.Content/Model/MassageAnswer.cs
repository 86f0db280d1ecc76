namespace AsMassageGuide.Content.Model;

/// <summary>A rule that touches a type, and the situation it comes from.</summary>
/// <param name="LeftOut">What to leave out of the massage so that the rule is met; nothing where the rule is about the
/// whole type.</param>
public sealed record AppliedRule(Situation Situation, SituationRule Rule, LeftOut LeftOut)
{
    /// <summary>What the rule alone says of the type.</summary>
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
/// What the guide says of one massage type to someone in some situations: the type's own tag, and what the situations
/// change.
/// It is information, never a verdict on the person.
/// </summary>
/// <remarks>
/// What can be left out of a massage is left out, and does not rule out the whole: a rule about strong pressure or
/// about work on the neck
/// rules out only types whose lightest form presses so hard, or that cannot do without that work (see
/// <see cref="MassageType.Core"/>).
/// </remarks>
/// <param name="Rules">Every rule of the situations that touches the type: strongest first, then in the order of the
/// situations.</param>
public sealed record MassageAnswer(MassageType Type, IReadOnlyList<AppliedRule> Rules)
{
    /// <summary>The strongest of what the rules say.</summary>
    public Answer Answer => Rules.Count > 0 ? Rules[0].Answer : Answer.Fine;

    /// <summary>
    /// All that is to be left out, said once. It also tells what remains if a team that is asked first agrees.
    /// </summary>
    public LeftOut LeftOut =>
        Rules.Select(applied => applied.LeftOut).Aggregate(LeftOut.Nothing, (all, one) => all.And(one));

    /// <summary>When the rules that say "not now" end, each once.</summary>
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
