using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>Runs the checks that need the guide as a whole.</summary>
internal static class ContentChecks
{
    public static void Run(SiteDraft draft, DateOnly? today, ContentProblems problems)
    {
        AddressesAreFree.Check(draft, problems);
        TitlesAreUnique.Check(draft, problems);
        CodesAreUnique.Check(draft, problems);
        ListedPagesExist.Check(draft, problems);
        MovedPagesAreGone.Check(draft, problems);
        LinksResolve.Check(draft, problems);
        RulesFitTogether.Check(draft, problems);
        AdviceIsDrawn.Check(draft, problems);
        ReferencesAreCited.Check(draft, problems);
        if (today is { } day)
            ReviewsAreFresh.Check(draft, day, problems);
    }
}
