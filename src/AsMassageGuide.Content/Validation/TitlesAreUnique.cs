using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>Two pages of one title cannot be told apart in a list of search results.</summary>
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
