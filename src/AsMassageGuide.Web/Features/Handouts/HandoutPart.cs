using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>One piece of a handout that is not cut by the end of a page.</summary>
/// <param name="Path">The page that says more, with its sources.</param>
public abstract record HandoutPart(string Title, string Path)
{
    /// <summary>How high it is on paper at most, in millimeters.</summary>
    public abstract double Height { get; }

    protected static double HeightOf(IEnumerable<HandoutLine> lines) =>
        lines.Sum(line => PaperMetrics.Lines($"{line.Do}: {line.Why} Say: {line.Say}"));
}

/// <summary>What to do, why, and what to say.</summary>
public sealed record HandoutLine(string Do, string Why, string Say);

/// <summary>A massage type with what the chosen situations change for it.</summary>
public sealed record MassagePart(MassageAnswer Answer) : HandoutPart(Answer.Type.Name, Answer.Type.Path)
{
    /// <summary>The answer; where no situation was chosen, what holds if none fits, and how to have it.</summary>
    public string Line =>
        Answer.Rules.Count > 0 ? Labels.Line(Answer) : $"{Answer.Type.IfNoneFits.Plain} {Answer.Type.AskFor.Plain}";

    /// <summary>Rules that touch every type stand with their situation.</summary>
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

/// <summary>A situation with what it asks for every type.</summary>
/// <param name="IsAlone">Whether no type stands on the handout; then every rule counts.</param>
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
