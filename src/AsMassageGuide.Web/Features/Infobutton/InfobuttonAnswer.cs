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

    /// <summary>Matches by code. Words are used only if there is no code, because they are just its label.</summary>
    private static ConditionMatch? About(InfobuttonQuestion question, Site site)
    {
        if (question.Code.Length > 0)
            return question.System is { } system
                ? site.Codes.FirstOrDefault(code => code.Covers(system, question.Code))?.About
                : null;
        return site
            .Codes.FirstOrDefault(code => question.Words.Contains(code.Name, StringComparison.OrdinalIgnoreCase))
            ?.About;
    }
}
