using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <content>What the guide says about its sources.</content>
internal static partial class Labels
{
    public static string Label(Population about) =>
        about switch
        {
            Population.As => "About people with AS or axial SpA",
            Population.OtherCondition => "About people with another condition",
            _ => "About people in general",
        };

    public static string Label(SourceKind kind) =>
        kind switch
        {
            SourceKind.Guideline => "Guideline",
            SourceKind.SystematicReview => "Systematic review",
            SourceKind.RandomizedTrial => "Randomized trial",
            SourceKind.PilotTrial => "Pilot trial",
            SourceKind.ObservationalStudy => "Observational study",
            SourceKind.CaseReport => "Case report",
            SourceKind.Survey => "Survey",
            SourceKind.Review => "Review article",
            SourceKind.Protocol => "Study plan",
            SourceKind.ConferenceAbstract => "Conference summary",
            SourceKind.Government => "Government advice",
            SourceKind.Charity => "Charity",
            SourceKind.ProfessionalBody => "Professional body",
            SourceKind.ClinicPage => "Clinic page",
            _ => "Web article",
        };

    /// <summary>Returns the title of a page; that of the home page is a question, which reads wrong in a list.</summary>
    public static string NameOf(Page page) => page.Path == SitePaths.Home ? "Home page" : page.Title;
}
