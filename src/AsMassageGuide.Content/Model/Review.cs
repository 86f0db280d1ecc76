namespace AsMassageGuide.Content.Model;

/// <summary>
/// When a page was last read against its sources, when that is due again, and who in the clinic has read it.
/// </summary>
/// <param name="By">The clinician who reviewed this version, or null: not yet reviewed by a clinician.</param>
public sealed record Review(DateOnly ReviewedOn, DateOnly DueOn, Clinician? By);

/// <summary>A real, named person with credentials, and the day they reviewed the page.</summary>
public sealed record Clinician(string Name, string Credentials, DateOnly On);

/// <summary>One dated line of a page's history, written for readers.</summary>
public sealed record PageChange(DateOnly On, string What);
