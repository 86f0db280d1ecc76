using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>
/// Checks that titles are unique: readers could not tell two pages with the same title apart in search results.
/// </summary>
internal static class TitlesAreUnique
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (
            var group in draft
                .Pages.Where(page => page.Page.Title.Length > 0)
                .GroupBy(page => page.Page.Title, StringComparer.OrdinalIgnoreCase)
        )
        {
            foreach (var extra in group.Skip(1))
                problems.DuplicateTitle(extra.Header.Title.Spot, extra.Page.Title, group.First().Page.File);
        }
    }
}
