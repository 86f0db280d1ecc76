namespace AsMassageGuide.Content.Diagnostics;

/// <content>Rules of situations.</content>
public sealed partial class ContentProblems
{
    public void UnknownType(SourceLocation spot, string name, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownType,
            $"'types' names '{name}', and there is no such massage type{DidYouMean(name, known)}; correct the name or "
                + $"write the page."
        );

    public void RuleForNothing(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.RuleForNothing,
            "this rule touches no massage type; widen its 'applies-to' or take the rule out."
        );

    public void StrictOnCautionAlone(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.StrictOnCautionAlone,
            "'leave-out' and 'not-now' need a source besides our own caution; name one, or write 'ask-first'."
        );

    public void UntilMissing(SourceLocation spot) =>
        Error(spot, ProblemCode.UntilMismatch, "'not-now' needs 'until', such as \"the fever is gone\"; add it.");

    public void UntilMisplaced(SourceLocation spot) =>
        Error(spot, ProblemCode.UntilMismatch, "'until' belongs to 'not-now' alone; take it out.");

    public void CoreNotInvolved(SourceLocation spot, string technique) =>
        Error(
            spot,
            ProblemCode.CoreNotInvolved,
            $"'core' names '{technique}', which is not among 'involves'; add it there or take it out."
        );

    public void AdviceByHand(SourceLocation spot, string sentence) =>
        Error(
            spot,
            ProblemCode.AdviceByHand,
            $"\"{sentence}\" says by hand what a situation changes for a massage type, and the rules say it already; "
                + $"take it out, or change the situation's rules."
        );

    public void RulesContradict(SourceLocation spot, int firstLine) =>
        Error(
            spot,
            ProblemCode.RulesContradict,
            $"the rule on line {firstLine} gives other advice for the same types; keep one of them."
        );
}
