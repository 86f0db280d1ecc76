using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>A part of a handout that is not split across pages.</summary>
/// <param name="Path">The path of the page with details and sources.</param>
public abstract record HandoutPart(string Title, string Path)
{
    /// <summary>The maximum height on paper, in millimeters.</summary>
    public abstract double Height { get; }

    protected static double HeightOf(IEnumerable<HandoutLine> lines) =>
        lines.Sum(line => PaperMetrics.Lines($"{line.Do}: {line.Why} Say: {line.Say}"));
}

/// <summary>A rule on the handout: what to do, why, and what to say.</summary>
public sealed record HandoutLine(string Do, string Why, string Say);

/// <summary>A massage type and the effect of the selected situations.</summary>
public sealed record MassagePart(MassageAnswer Answer) : HandoutPart(Answer.Type.Name, Answer.Type.Path)
{
    /// <summary>The answer or, if no rule applies, the general answer and what to ask for.</summary>
    public string Line =>
        Answer.Rules.Count > 0 ? Labels.Line(Answer) : $"{Answer.Type.IfNoneFits.Plain} {Answer.Type.AskFor.Plain}";

    /// <summary>The rules for this type. Rules that apply to every type are listed with their situation.</summary>
    public IReadOnlyList<HandoutLine> Lines =>
        [
            .. Answer
                .Rules.Where(applied => !applied.Rule.AppliesTo.IsEverything)
                .Select(applied => new HandoutLine(Labels.Line(applied), applied.Rule.Why, applied.Rule.Say)),
        ];

    public override double Height =>
        PaperMetrics.Heading
        + PaperMetrics.Lines($"{Labels.Label(Answer.Type.Suitability)}. " + $"{Answer.Type.Because.Plain}")
        + PaperMetrics.Lines(Line)
        + PaperMetrics.Lines("Pressure")
        + HeightOf(Lines);
}

/// <summary>A situation and its rules for every type.</summary>
/// <param name="IsAlone">Whether the handout has no massage type; then it lists every rule.</param>
public sealed record HealthPart(Situation Situation, bool IsAlone) : HandoutPart(Situation.Title, Situation.Path)
{
    public IReadOnlyList<HandoutLine> Lines =>
        [
            .. Situation
                .Rules.Where(rule => IsAlone || rule.AppliesTo.IsEverything)
                .OrderBy(rule => rule.Advice)
                .Select(rule => new HandoutLine(Labels.Line(rule), rule.Why, rule.Say)),
        ];

    public override double Height => PaperMetrics.Heading + Math.Max(PaperMetrics.Lines("See there"), HeightOf(Lines));
}
