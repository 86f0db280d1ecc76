namespace AsMassageGuide.Content.Model;

/// <summary>What sort of source it is, strongest designs first.</summary>
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
