using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Checks that an old path is no longer a page and leads to a page that has a file. Pages that the program renders
/// itself have no title to show in an export.
/// </summary>
internal static class MovedPagesAreGone
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        var pages = draft.Pages.Select(page => page.Page.Path).Concat(draft.Unread).ToHashSet();
        foreach (var (moved, spot, to) in draft.Redirects)
        {
            if (SitePaths.IsReserved(moved.From))
                problems.AddressTaken(spot, moved.From);
            if (draft.Paths.Resolves(to.Target) && !pages.Contains(to.Target))
                problems.RedirectTarget(to.Spot, to.Target);
        }

        foreach (var (moved, spot, _) in draft.Redirects.Where(redirect => draft.Paths.Contains(redirect.Moved.From)))
            problems.MovedPageExists(spot, moved.From);
    }
}
