using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Api;

/// <summary>Says for programs what the pages say for readers.</summary>
internal sealed class ResourceMaker(Site site, PublicAddress address)
{
    public TypeResource Of(MassageType type) => new(
        type.Slug, type.Name, address.Of(type.Path), type.Summary, type.Suitability, type.IfNoneFits.Plain, type.AskFor.Plain, type.Because.Plain, type.BasedOn.Plain, type.Certainty, type.Pressure.Lowest, type.Pressure.Highest, type.Involves, type.Core, type.Session, type.AlsoCalled);

    public SituationResource Of(Situation situation) => new(
        situation.Slug, situation.Title, situation.Label, address.Of(situation.Path), situation.Group, situation.IsAlarm, [.. situation.Rules.Select(rule => Of(situation, rule))]);

    public RuleResource Of(Situation situation, SituationRule rule) => new(
        situation.Slug, address.Of($"{situation.Path}#{rule.Anchor}"), rule.Advice, rule.Until, rule.Why, rule.Say, [.. site.MassageTypes.Where(rule.AppliesTo.Includes).Select(type => type.Slug)], Of(rule.Sources));

    public CheckResource Of(MassageAnswer answer) => new(answer.Type.Slug, answer.Type.Suitability, answer.Answer, Wording.Line(answer), new(answer.LeftOut.Techniques, answer.LeftOut.PressureAbove), answer.Until, [.. answer.Rules.Select(applied => Of(applied.Situation, applied.Rule))]);

    public PairResource Of(MassageType type, Situation situation)
    {
        var answer = MassageAnswer.For(type, [situation]);
        return new(type.Slug, situation.Slug, answer.Answer, Wording.Line(answer), new(answer.LeftOut.Techniques, answer.LeftOut.PressureAbove), answer.Until, address.Of(SitePaths.PairOf(type, situation)));
    }

    public ClaimResource Of(Claim claim) => new(address.Of(claim.Address), claim.PagePath, claim.Text, Of(claim.Citations));

    public ReferenceResource Of(Reference reference) => new(
        reference.Id, reference.Title, reference.Authors, reference.Container, reference.Year, reference.Url, reference.Kind, reference.Basis, reference.About, reference.Seen, reference.Checked, address.Of(reference.Path));

    public TermResource Of(GlossaryTerm term) => new(term.Slug, term.Term, term.Also, term.Say, term.Means, term.Example, address.Of(term.Path));

    public PageResource Of(Page page) => new(
        page.Code, page.Path, address.Of(page.Path), page.Title, page.Summary, page.Review.ReviewedOn, page.Review.DueOn, page.Review.By?.Name, Math.Round(page.Reading.Grade, 1));

    private static IReadOnlyList<CitationResource> Of(IReadOnlyList<Citation> citations) => [.. citations.Select(citation => new CitationResource(citation.ReferenceId, citation.Certainty))];
}
