using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>Finds the pages for a query of a record system; none if it is about another condition.</summary>
internal static class InfobuttonAnswer
{
    public static IReadOnlyList<Page> Find(InfobuttonQuestion question, Site site)
    {
        if (About(question, site) is not { } about)
            return [];
        var paths =
            site.RecordAnswers.FirstOrDefault(answer =>
                answer.About == about && answer.Reader == question.Reader
            )?.Pages
            ?? [];
        return [.. paths.Select(site.FindPage).OfType<Page>()];
    }

    /// <summary>What any of the criteria is about; AS itself before what is near it.</summary>
    private static ConditionMatch? About(InfobuttonQuestion question, Site site) =>
        question.Criteria.Select(criterion => criterion.About(site)).Where(about => about is not null).Min();
}
