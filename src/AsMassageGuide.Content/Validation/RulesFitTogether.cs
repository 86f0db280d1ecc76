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
        foreach (var page in draft.Pages)
        {
            foreach (var rule in page.Rules)
            {
                CheckScope(rule, types, problems);
                CheckAdvice(rule, problems);
            }

            CheckAgreement(page.Rules, problems);
        }
    }

    private static void CheckScope(LocatedRule rule, List<MassageType> types, ContentProblems problems)
    {
        var slugs = types.Select(type => type.Slug).ToList();
        var unknown = rule.Types.Where(name => !slugs.Contains(name.Value)).ToList();
        foreach (var name in unknown)
            problems.UnknownType(name.Spot, name.Value, slugs);
        if (unknown.Count == 0 && !types.Exists(rule.Rule.AppliesTo.Includes))
            problems.RuleForNothing(rule.Spot);
    }

    /// <summary>
    /// Checks that "leave out" and "not now" have a source besides our own caution, and that "not now" has an end.
    /// </summary>
    private static void CheckAdvice(LocatedRule rule, ContentProblems problems)
    {
        if (
            rule.Rule.Advice is Advice.LeaveOut or Advice.NotNow
            && rule.Sources.Count > 0
            && rule.Sources.All(source => source.Value == Reference.EditorialCaution)
        )
        {
            problems.StrictOnCautionAlone(rule.Sources[0].Spot);
        }

        if (rule.Rule.Advice == Advice.NotNow && rule.Rule.Until is null)
            problems.UntilMissing(rule.Spot);
        if (rule.Rule.Advice != Advice.NotNow && rule.Rule.Until is not null)
            problems.UntilMisplaced(rule.Spot);
    }

    private static void CheckAgreement(IReadOnlyList<LocatedRule> rules, ContentProblems problems)
    {
        foreach (var group in rules.GroupBy(rule => rule.Rule.AppliesTo))
        {
            foreach (var other in group.Skip(1).Where(rule => rule.Rule.Advice != group.First().Rule.Advice))
                problems.RulesContradict(other.Spot, group.First().Spot.Line);
        }
    }
}
