using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>Checks that each page is reviewed against its sources by its due date.</summary>
internal static class ReviewsAreFresh
{
    public static void Check(SiteDraft draft, DateOnly today, ContentProblems problems)
    {
        // A date one day ahead is already today in some time zone.
        foreach (var page in draft.Pages.Where(page => page.Page.Review.ReviewedOn > today.AddDays(1)))
            problems.ReviewedInFuture(page.Header.ReviewedSpot, page.Page.Review.ReviewedOn);
        foreach (
            var page in draft.Pages.Where(page =>
                page.Page.Review.DueOn >= page.Page.Review.ReviewedOn && page.Page.Review.DueOn < today
            )
        )
            problems.ReviewOverdue(page.Header.DueSpot, page.Page.Review.DueOn);
    }
}
