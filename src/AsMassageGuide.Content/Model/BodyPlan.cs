namespace AsMassageGuide.Content.Model;

/// <summary>A part of the body that a situation can touch on. The bones of the spine are always left out.</summary>
public enum BodyArea
{
    Neck,
    Ribs,
    Legs,
}

/// <summary>Where hands may go: the areas to leave out, and those to ask a care team about. All others are open.</summary>
/// <param name="LeftOut">In the order of <see cref="BodyArea"/>.</param>
/// <param name="AskAbout">Like <paramref name="LeftOut"/>, and never in both.</param>
public sealed record BodyPlan(IReadOnlyList<BodyArea> LeftOut, IReadOnlyList<BodyArea> AskAbout)
{
    public bool IsOpen => LeftOut.Count == 0 && AskAbout.Count == 0;

    /// <summary>
    /// Draws the plan from rules. An area is left out if any rule but "ask your team first" names it, or if neck work
    /// is left out of the massage.
    /// </summary>
    public static BodyPlan For(IEnumerable<SituationRule> rules, LeftOut leftOut)
    {
        var named = rules.SelectMany(rule => rule.Areas, (rule, area) => (rule.Advice, area)).ToList();
        var left = named
            .Where(entry => entry.Advice != Advice.AskFirst)
            .Select(entry => entry.area)
            .Concat(leftOut.Techniques.Contains(Technique.NeckWork) ? [BodyArea.Neck] : [])
            .Distinct()
            .Order()
            .ToList();
        return new(left, [.. named.Select(entry => entry.area).Except(left).Order()]);
    }
}
