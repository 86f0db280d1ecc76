namespace AsMassageGuide.Content.Model;

/// <summary>How sure a statement is, for people with AS.</summary>
public enum Certainty
{
    High,
    Moderate,
    Low,
    VeryLow,

    /// <summary>No study decides it; clinicians or patient bodies advise it.</summary>
    ExpertAdvice,

    /// <summary>It has happened to someone. It says nothing about how often.</summary>
    CaseReports,

    /// <summary>We looked and found no study.</summary>
    NoneFound,
}
