using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Reports sentences that state by hand what a situation changes for a massage type. The guide renders this from the
/// rules, and a handwritten sentence could contradict them. A sentence is reported if it gives advice and either
/// names both a type and a situation, or is on the page of one and names the other.
/// </summary>
internal static class AdviceIsDrawn
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        var situations = PhraseFinder.IgnoringCase(
            draft.Pages.Select(page => page.Page.Situation).OfType<Situation>().SelectMany(situation => situation.Words)
        );
        var types = PhraseFinder.IgnoringCase(
            draft
                .Pages.Select(page => page.Page.Type)
                .OfType<MassageType>()
                .SelectMany(type => type.AlsoCalled.Append(type.Name))
        );
        foreach (var page in draft.Pages)
        {
            foreach (
                var advice in page.Advice.Where(advice =>
                    (page.Page.Type is not null || types.IsIn(advice.Text))
                    && (page.Page.Situation is not null || situations.IsIn(advice.Text))
                )
            )
            {
                problems.AdviceByHand(advice.Spot, advice.Text);
            }
        }
    }
}
