using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Checks that the pages in a section's index exist. A name in the wrong case is reported at its file, and only
/// there.
/// </summary>
internal static class ListedPagesExist
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (var index in draft.Pages.Where(page => page.Header.Section is not null))
        {
            var names = draft.PagesOf(SiteDraft.FolderOf(index)).Select(SiteDraft.NameOf).ToList();
            var known = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (
                var listed in index.Header.Section!.Pages.Where(listed =>
                    !known.Contains(listed.Value) && !draft.Unread.Contains($"{index.Page.Path}/{listed.Value}")
                )
            )
                problems.ListedPageMissing(listed.Spot, listed.Value, names);
        }
    }
}
