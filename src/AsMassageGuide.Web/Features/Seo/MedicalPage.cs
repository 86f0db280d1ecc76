using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>
/// A page of the guide as a <c>MedicalWebPage</c>. There is no <c>reviewedBy</c> until a clinician has reviewed it.
/// </summary>
internal static class MedicalPage
{
    public static JsonObject Create(Page page, Site site, PublicUrl address)
    {
        var data = new JsonObject
        {
            ["@type"] = "MedicalWebPage",
            ["url"] = address.ToAbsolute(page.Path),
            ["name"] = page.Title,
            ["description"] = page.Summary,
            ["lastReviewed"] = Formats.IsoDate(page.Review.ReviewedOn),
            ["about"] = Condition(site),
            ["audience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = Labels.Audience },
            ["specialty"] = "https://schema.org/Rheumatologic",
        };
        if (page.ChangedOn is { } changed)
            data["dateModified"] = Formats.IsoDate(changed);
        if (page.Review.By is { } clinician)
            data["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = clinician.Name };
        if (page.Sources.Select(source => source.Reference).OfType<Reference>().ToList() is { Count: > 0 } sources)
        {
            // Addresses only: a page has to fit into the first flight of a connection, and the names stand on it
            // anyway.
            data["citation"] = new JsonArray([
                .. sources.Select(source => JsonValue.Create(address.ToAbsolute(source.Path))),
            ]);
        }

        if (page.Type is { } type)
            data["mainEntity"] = Therapy(type, site);
        return data;
    }

    private static JsonObject Condition(Site site) =>
        new()
        {
            ["@type"] = "MedicalCondition",
            ["name"] = Labels.Condition,
            ["code"] = new JsonArray([
                .. TopicCodes(site)
                    .Select(code => new JsonObject
                    {
                        ["@type"] = "MedicalCode",
                        ["codeValue"] = code.Code,
                        ["codingSystem"] = Labels.Label(code.System),
                    }),
            ]),
        };

    /// <summary>The codes of AS that stand on each page: one of each system that the world uses.</summary>
    public static IEnumerable<ConditionCode> TopicCodes(Site site) =>
        site.Codes.Where(code => code is { About: ConditionMatch.As, System: CodeSystem.Icd10 or CodeSystem.SnomedCt });

    /// <summary>Its contraindications are the situations in which the page says to leave it out, or not now.</summary>
    private static JsonObject Therapy(MassageType type, Site site)
    {
        var data = new JsonObject { ["@type"] = "MedicalTherapy", ["name"] = type.Name };
        if (type.AlsoCalled.Count > 0)
            data["alternateName"] = new JsonArray([.. type.AlsoCalled.Select(name => JsonValue.Create(name))]);
        var waits = site
            .Situations.Where(situation =>
                MassageAnswer.For(type, [situation]).Answer is Answer.LeaveOut or Answer.NotNow
            )
            .ToList();
        if (waits.Count > 0)
            data["contraindication"] = new JsonArray([
                .. waits.Select(situation => JsonValue.Create(Labels.Short(situation))),
            ]);
        return data;
    }
}
