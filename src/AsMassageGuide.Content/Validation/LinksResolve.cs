using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Checks that every internal link leads to a page and, if it names one, to an anchor on that page.
/// </summary>
internal static class LinksResolve
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (
            var link in draft
                .Links.Concat(draft.Redirects.Select(redirect => redirect.To))
                .Where(link =>
                    !draft.Paths.Resolves(link.Target) && !draft.Unread.Contains(SitePaths.Split(link.Target).Path)
                )
        )
            problems.DeadLink(link.Spot, link.Target, draft.Paths.All.ToList());
    }
}
