namespace AsMassageGuide.Content.Model;

/// <summary>The kind of a source, strongest study designs first.</summary>
public enum SourceKind
{
    Guideline,
    SystematicReview,
    RandomizedTrial,
    PilotTrial,
    ObservationalStudy,
    CaseReport,
    Survey,
    Review,
    Protocol,
    ConferenceAbstract,
    Government,
    Charity,
    ProfessionalBody,
    ClinicPage,
    ConsumerPage,
}
