using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Maps the content model to API resources.</summary>
internal sealed class ResourceMapper(Site site, PublicUrl address)
{
    public TypeResource Map(MassageType type) =>
        new(
            type.Slug,
            type.Name,
            address.ToAbsolute(type.Path),
            type.Summary,
            type.Suitability,
            type.IfNoneFits.Plain,
            type.AskFor.Plain,
            type.Because.Plain,
            type.BasedOn.Plain,
            type.Certainty,
            type.Pressure.Lowest,
            type.Pressure.Highest,
            type.Involves,
            type.Core,
            type.Session,
            type.AlsoCalled
        );

    public SituationResource Map(Situation situation) =>
        new(
            situation.Slug,
            situation.Title,
            situation.Label,
            address.ToAbsolute(situation.Path),
            situation.Group,
            situation.IsAlarm,
            [.. situation.Rules.Select(rule => Map(situation, rule))]
        );

    public RuleResource Map(Situation situation, SituationRule rule) =>
        new(
            situation.Slug,
            address.ToAbsolute($"{situation.Path}#{rule.Anchor}"),
            rule.Advice,
            rule.Until,
            rule.Why,
            rule.Say,
            [.. site.MassageTypes.Where(rule.AppliesTo.Includes).Select(type => type.Slug)],
            Map(rule.Sources)
        );

    public CheckResource Map(MassageAnswer answer) =>
        new(
            answer.Type.Slug,
            answer.Type.Suitability,
            answer.Answer,
            Labels.Line(answer),
            new(answer.LeftOut.Techniques, answer.LeftOut.PressureAbove),
            answer.Until,
            [.. answer.Rules.Select(applied => Map(applied.Situation, applied.Rule))]
        );

    public PairResource Map(MassageType type, Situation situation)
    {
        var answer = MassageAnswer.For(type, [situation]);
        return new(
            type.Slug,
            situation.Slug,
            answer.Answer,
            Labels.Line(answer),
            new(answer.LeftOut.Techniques, answer.LeftOut.PressureAbove),
            answer.Until,
            address.ToAbsolute(SitePaths.PairOf(type, situation))
        );
    }

    public ClaimResource Map(Claim claim) =>
        new(address.ToAbsolute(claim.Address), claim.PagePath, claim.Text, Map(claim.Citations));

    public ReferenceResource Map(Reference reference) =>
        new(
            reference.Id,
            reference.Title,
            reference.Authors,
            reference.Container,
            reference.Year,
            reference.Url,
            reference.Kind,
            reference.Basis,
            reference.About,
            reference.Seen,
            reference.Checked,
            address.ToAbsolute(reference.Path)
        );

    public TermResource Map(GlossaryTerm term) =>
        new(term.Slug, term.Term, term.Also, term.Say, term.Means, term.Example, address.ToAbsolute(term.Path));

    public PageResource Map(Page page) =>
        new(
            page.Code,
            page.Path,
            address.ToAbsolute(page.Path),
            page.Title,
            page.Summary,
            page.Review.ReviewedOn,
            page.Review.DueOn,
            page.Review.By?.Name,
            Math.Round(page.Reading.Grade, 1)
        );

    public DocumentResource MapDocument(Page page) =>
        new(
            Map(page),
            Language: "en-US",
            ContentType: "text/html",
            Date: page.UpdatedOn,
            Author: Labels.SiteName,
            About:
            [
                .. site
                    .Codes.Where(code => code.About == ConditionMatch.As)
                    .Select(code => new CodeResource(FhirSystem(code.System), code.Code, code.Name)),
            ]
        );

    private static string FhirSystem(CodeSystem system) =>
        system switch
        {
            CodeSystem.Icd10 => "http://hl7.org/fhir/sid/icd-10",
            CodeSystem.Icd10Cm => "http://hl7.org/fhir/sid/icd-10-cm",
            CodeSystem.Icd9Cm => "http://hl7.org/fhir/sid/icd-9-cm",
            _ => "http://snomed.info/sct",
        };

    private static IReadOnlyList<CitationResource> Map(IReadOnlyList<Citation> citations) =>
        [.. citations.Select(citation => new CitationResource(citation.ReferenceId, citation.Certainty))];
}
