using System.Text.Json.Nodes;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Discovery;

/// <summary>A page of the guide as a <c>MedicalWebPage</c>. There is no <c>reviewedBy</c> until a clinician has reviewed it.</summary>
internal static class MedicalPage
{
    public static JsonObject Of(Page page, Site site, PublicAddress address)
    {
        var data = new JsonObject
        {
            ["@type"] = "MedicalWebPage",
            ["url"] = address.Of(page.Path),
            ["name"] = page.Title,
            ["description"] = page.Summary,
            ["lastReviewed"] = Wording.Id(page.Review.ReviewedOn),
            ["about"] = Condition(site),
            ["audience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = Wording.Audience },
            ["specialty"] = "https://schema.org/Rheumatologic",
        };
        if (page.ChangedOn is { } changed) data["dateModified"] = Wording.Id(changed);
        if (page.Review.By is { } clinician) data["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = clinician.Name };
        if (page.Sources.Select(source => source.Reference).OfType<Reference>().ToList() is { Count: > 0 } sources)
        {
            // Addresses only: a page has to fit into the first flight of a connection, and the names stand on it anyway.
            data["citation"] = new JsonArray([.. sources.Select(source => JsonValue.Create(address.Of(source.Path)))]);
        }

        if (page.Type is { } type) data["mainEntity"] = Therapy(type, site);
        return data;
    }

    private static JsonObject Condition(Site site) => new()
    {
        ["@type"] = "MedicalCondition",
        ["name"] = Wording.Condition,
        ["code"] = new JsonArray([.. TopicCodes(site).Select(code => new JsonObject { ["@type"] = "MedicalCode", ["codeValue"] = code.Code, ["codingSystem"] = Wording.Of(code.System) })]),
    };

    /// <summary>The codes of AS that stand on each page: one of each system that the world uses.</summary>
    public static IEnumerable<ConditionCode> TopicCodes(Site site) => site.Codes.Where(code => code is { About: Nearness.As, System: CodeSystem.Icd10 or CodeSystem.SnomedCt });

    /// <summary>Its contraindications are the situations in which the page says to leave it out, or not now.</summary>
    private static JsonObject Therapy(MassageType type, Site site)
    {
        var data = new JsonObject { ["@type"] = "MedicalTherapy", ["name"] = type.Name };
        if (type.AlsoCalled.Count > 0) data["alternateName"] = new JsonArray([.. type.AlsoCalled.Select(name => JsonValue.Create(name))]);
        var waits = site.Situations.Where(situation => MassageAnswer.For(type, [situation]).Answer is Answer.LeaveOut or Answer.NotNow).ToList();
        if (waits.Count > 0) data["contraindication"] = new JsonArray([.. waits.Select(situation => JsonValue.Create(Wording.Short(situation)))]);
        return data;
    }
}
