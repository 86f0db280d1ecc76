namespace AsMassageGuide.Content.Model;

/// <summary>
/// When a page was last reviewed against its sources, when the next review is due, and which clinician has read it.
/// </summary>
/// <param name="By">The clinician who reviewed this version, or null if no clinician has reviewed it yet.</param>
public sealed record Review(DateOnly ReviewedOn, DateOnly DueOn, Clinician? By);

/// <summary>A real, named person with credentials, and the date of their review.</summary>
public sealed record Clinician(string Name, string Credentials, DateOnly On);

/// <summary>One dated entry in a page's history, written for readers.</summary>
public sealed record PageChange(DateOnly On, string What);
