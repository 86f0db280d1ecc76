using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>Every internal link leads to a page, and to an anchor on it where it names one.</summary>
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
