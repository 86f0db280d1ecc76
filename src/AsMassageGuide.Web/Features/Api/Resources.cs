using System.ComponentModel;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>A massage type.</summary>
/// <param name="Id">Stable as long as the type exists.</param>
/// <param name="IfNoneFits">The answer if no situation applies to the reader.</param>
/// <param name="AskFor">The cautious form of the massage: what to ask for, or how to do it.</param>
/// <param name="Involves">Techniques that a session can include.</param>
/// <param name="Core">The techniques that a session always includes; the others can be left out.</param>
public sealed record TypeResource(
    string Id,
    string Name,
    string Url,
    string Summary,
    [property: Description("What holds for people with AS in general. Never a verdict on one person.")]
        Suitability Suitability,
    string IfNoneFits,
    string AskFor,
    string Because,
    string BasedOn,
    Certainty Certainty,
    [property: Description("From 1, very light, to 5, very firm")] int LowestPressure,
    [property: Description("From 1, very light, to 5, very firm")] int HighestPressure,
    IReadOnlyList<Technique> Involves,
    IReadOnlyList<Technique> Core,
    string Session,
    IReadOnlyList<string> AlsoCalled
);

/// <summary>A health situation and its rules.</summary>
public sealed record SituationResource(
    string Id,
    string Title,
    string Label,
    string Url,
    SituationGroup Group,
    bool IsAlarm,
    IReadOnlyList<RuleResource> Rules
);

/// <summary>The advice of a situation for some massage types.</summary>
/// <param name="Until">When "not now" ends, phrased to follow "until"; null for other advice.</param>
/// <param name="Types">The ids of the massage types that the rule applies to.</param>
public sealed record RuleResource(
    string Situation,
    string Url,
    Advice Advice,
    string? Until,
    string Why,
    string Say,
    IReadOnlyList<string> Types,
    IReadOnlyList<CitationResource> Sources
);

/// <summary>A source of a statement and the certainty that it gives the statement.</summary>
public sealed record CitationResource(string Reference, Certainty Certainty);

/// <summary>
/// The effect of some situations on one type, strongest rule first. Matches the result of the page <c>/check</c>.
/// </summary>
/// <param name="Answer">"fine" if no rule applies to the type; then its own tag applies.</param>
/// <param name="Line">The answer as text.</param>
/// <param name="Without">What to leave out. For "ask-first", it applies if the care team agrees.</param>
/// <param name="Until">When "not-now" ends; each entry is phrased to follow "until".</param>
public sealed record CheckResource(
    string Type,
    Suitability Suitability,
    Answer Answer,
    string Line,
    WithoutResource Without,
    IReadOnlyList<string> Until,
    IReadOnlyList<RuleResource> Rules
);

/// <summary>The effect of a single situation on one type.</summary>
/// <param name="Url">The URL of the reasons on the page of the type.</param>
/// <param name="Line">The answer as text.</param>
public sealed record PairResource(
    string Type,
    string Situation,
    Answer Answer,
    string Line,
    WithoutResource Without,
    IReadOnlyList<string> Until,
    string Url
);

/// <summary>Parts of a massage that can be left out on request.</summary>
/// <param name="PressureAbove">The highest pressure allowed, from 1 to 4, or null if pressure is not limited.</param>
public sealed record WithoutResource(IReadOnlyList<Technique> Techniques, int? PressureAbove);

/// <summary>A sourced statement.</summary>
public sealed record ClaimResource(string Url, string Page, string Text, IReadOnlyList<CitationResource> Sources);

/// <summary>A source.</summary>
/// <param name="Url">The URL of the source itself.</param>
/// <param name="GuideUrl">The URL of the guide's page about the source, with every statement that cites it.</param>
public sealed record ReferenceResource(
    string Id,
    string Title,
    IReadOnlyList<string> Authors,
    string Container,
    int? Year,
    string Url,
    SourceKind Kind,
    string Basis,
    Population About,
    string Seen,
    DateOnly Checked,
    string GuideUrl
);

/// <summary>A medical term in plain language.</summary>
public sealed record TermResource(
    string Id,
    string Term,
    IReadOnlyList<string> Also,
    string? Say,
    string Means,
    string Example,
    string Url
);

/// <summary>A page.</summary>
/// <param name="Code">The last segment of the short URL.</param>
/// <param name="ReviewedBy">Null until a clinician has reviewed the page.</param>
public sealed record PageResource(
    string Code,
    string Path,
    string Url,
    string Title,
    string Summary,
    DateOnly CheckedOn,
    DateOnly CheckDue,
    string? ReviewedBy,
    double ReadingGrade
);

/// <summary>
/// A page with what a FHIR <c>DocumentReference</c> needs: <c>content.attachment</c> has the address, title, language,
/// and media type of the page; <c>date</c>, <c>author</c>, and the codes of what it is about are beside it.
/// </summary>
/// <param name="Date">The day of the last change.</param>
/// <param name="About">The condition that the guide is about, in each code system.</param>
public sealed record DocumentResource(
    PageResource Page,
    string Language,
    string ContentType,
    DateOnly Date,
    string Author,
    IReadOnlyList<CodeResource> About
);

/// <summary>A code, as FHIR's <c>Coding</c> has it.</summary>
/// <param name="System">The address by which FHIR names the code system.</param>
public sealed record CodeResource(string System, string Code, string Display);
