namespace AsMassageGuide.Content.Model;

/// <summary>How certain a statement is for people with AS.</summary>
public enum Certainty
{
    High,
    Moderate,
    Low,
    VeryLow,

    /// <summary>No study settles it; clinicians or patient organizations advise it.</summary>
    ExpertAdvice,

    /// <summary>It has happened to someone, which says nothing about how often it happens.</summary>
    CaseReports,

    /// <summary>A search found no study.</summary>
    NoneFound,
}
