using AsMassageGuide.Content.Reading;

namespace AsMassageGuide.Content.Checks;

/// <summary>An old address leads to a new one, and is not a page any more.</summary>
internal static class MovedPagesAreGone
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (var (moved, spot, _) in draft.Redirects.Where(redirect => draft.Paths.Contains(redirect.Moved.From))) problems.MovedPageExists(spot, moved.From);
    }
}
