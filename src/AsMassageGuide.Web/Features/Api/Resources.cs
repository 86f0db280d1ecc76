using System.ComponentModel;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>A massage type.</summary>
/// <param name="Id">Stays as long as the type does.</param>
/// <param name="IfNoneFits">The answer for a reader whom no situation fits.</param>
/// <param name="AskFor">Its careful form: what to ask for, or how to do it.</param>
/// <param name="Involves">What a session can have in it.</param>
/// <param name="Core">Of that, what a session cannot do without; the rest can be left out.</param>
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

/// <summary>A health situation, and what it changes.</summary>
public sealed record SituationResource(
    string Id,
    string Title,
    string Label,
    string Url,
    SituationGroup Group,
    bool IsAlarm,
    IReadOnlyList<RuleResource> Rules
);

/// <summary>What a situation asks of a reader.</summary>
/// <param name="Until">When "not now" ends, to follow "until"; null for other advice.</param>
/// <param name="Types">The massage types it touches, by id.</param>
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

/// <summary>A source of a statement, and how sure the statement is because of it.</summary>
public sealed record CitationResource(string Reference, Certainty Certainty);

/// <summary>
/// What some situations change for one type, strongest first. The same answer as the page <c>/check</c> gives.
/// </summary>
/// <param name="Answer">"fine" where no rule touches the type; then its own tag holds.</param>
/// <param name="Line">The answer in words.</param>
/// <param name="Without">What to leave out, also for "ask-first", if the team agrees.</param>
/// <param name="Until">When "not-now" ends, each to follow "until".</param>
public sealed record CheckResource(
    string Type,
    Suitability Suitability,
    Answer Answer,
    string Line,
    WithoutResource Without,
    IReadOnlyList<string> Until,
    IReadOnlyList<RuleResource> Rules
);

/// <summary>What one situation alone changes for one type.</summary>
/// <param name="Url">The reasons, on the type's page.</param>
/// <param name="Line">The answer in words.</param>
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
/// <param name="PressureAbove">The strongest pressure that stays, from 1 to 4; null where pressure does not
/// matter.</param>
public sealed record WithoutResource(IReadOnlyList<Technique> Techniques, int? PressureAbove);

/// <summary>A sourced statement.</summary>
public sealed record ClaimResource(string Url, string Page, string Text, IReadOnlyList<CitationResource> Sources);

/// <summary>A source.</summary>
/// <param name="Url">The source itself.</param>
/// <param name="GuideUrl">Our page on it, with every statement that rests on it.</param>
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

/// <summary>A medical word in plain words.</summary>
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
/// <param name="Code">The end of its short address.</param>
/// <param name="ReviewedBy">Null until a clinician has reviewed it.</param>
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
