using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Handouts;

/// <summary>One piece of a handout that is not cut by the end of a page.</summary>
/// <param name="Path">The page that says more, with its sources.</param>
public abstract record HandoutPart(string Title, string Path)
{
    /// <summary>How high it is on paper at most, in millimeters.</summary>
    public abstract double Height { get; }

    protected static double HeightOf(IEnumerable<SituationRule> rules) => rules.Sum(rule => Paper.Lines($"{Wording.Of(rule.Advice)}: {rule.Why} Say: {rule.Say}"));
}

/// <summary>A massage type with what the chosen situations change for it.</summary>
public sealed record MassagePart(MassageAnswer Answer) : HandoutPart(Answer.Type.Name, Answer.Type.Path)
{
    /// <summary>Rules that touch every type stand with their situation.</summary>
    public IReadOnlyList<SituationRule> Rules => [.. Answer.Rules.Select(applied => applied.Rule).Where(rule => !rule.AppliesTo.IsEverything)];

    public override double Height => Paper.Heading + Paper.Lines($"{Wording.Of(Answer.Type.Suitability)}. {Answer.Type.Because.Plain}") + Paper.Lines("Pressure") + HeightOf(Rules);
}

/// <summary>A situation with what it asks for every type.</summary>
/// <param name="IsAlone">Whether no type stands on the handout; then every rule counts.</param>
public sealed record HealthPart(Situation Situation, bool IsAlone) : HandoutPart(Situation.Title, Situation.Path)
{
    public IReadOnlyList<SituationRule> Rules => [.. Situation.Rules.Where(rule => IsAlone || rule.AppliesTo.IsEverything)];

    public override double Height => Paper.Heading + Math.Max(Paper.Lines("See there"), HeightOf(Rules));
}
