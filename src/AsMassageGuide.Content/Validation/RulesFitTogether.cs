using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Loading.FrontMatter;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Checks that every rule applies to a type, names only existing types, and agrees with the other rules of its
/// situation.
/// </summary>
internal static class RulesFitTogether
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        var types = draft.Pages.Select(page => page.Page.Type).OfType<MassageType>().ToList();
        foreach (var situation in draft.Pages.Select(page => page.Header.Situation).OfType<SituationHeader>())
        {
            foreach (var rule in situation.Rules)
            {
                CheckScope(rule, types, problems);
                CheckAdvice(rule, problems);
            }

            CheckAgreement(situation.Rules, problems);
        }
    }

    private static void CheckScope(RuleHeader rule, List<MassageType> types, ContentProblems problems)
    {
        var slugs = types.Select(type => type.Slug).ToList();
        var unknown = rule.Types.Where(name => !slugs.Contains(name.Value)).ToList();
        foreach (var name in unknown)
            problems.UnknownType(name.Spot, name.Value, slugs);
        if (unknown.Count == 0 && !types.Exists(rule.Scope.Includes))
            problems.RuleForNothing(rule.Spot);
    }

    /// <summary>
    /// Checks that "leave out" and "not now" have a source besides our own caution, and that "not now" has an end.
    /// </summary>
    private static void CheckAdvice(RuleHeader rule, ContentProblems problems)
    {
        if (
            rule.Advice is Advice.LeaveOut or Advice.NotNow
            && rule.Sources.Count > 0
            && rule.Sources.All(source => source.Value == Reference.EditorialCaution)
        )
        {
            problems.StrictOnCautionAlone(rule.Sources[0].Spot);
        }

        if (rule.Advice == Advice.NotNow && rule.Until is null)
            problems.UntilMissing(rule.Spot);
        if (rule.Advice != Advice.NotNow && rule.Until is not null)
            problems.UntilMisplaced(rule.Spot);
    }

    private static void CheckAgreement(IReadOnlyList<RuleHeader> rules, ContentProblems problems)
    {
        foreach (var group in rules.GroupBy(rule => rule.Scope))
        {
            foreach (var other in group.Skip(1).Where(rule => rule.Advice != group.First().Advice))
                problems.RulesContradict(other.Spot, group.First().Spot.Line);
        }
    }
}
