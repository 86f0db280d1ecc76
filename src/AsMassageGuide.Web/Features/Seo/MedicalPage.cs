using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>
/// Describes a page as a <c>MedicalWebPage</c>, without <c>reviewedBy</c> until a clinician has reviewed it.
/// </summary>
internal static class MedicalPage
{
    public static JsonObject Create(Page page, Site site, PublicUrl address, string image)
    {
        var data = new JsonObject
        {
            ["@type"] = "MedicalWebPage",
            ["url"] = address.ToAbsolute(page.Path),
            ["name"] = page.Title,
            ["description"] = page.Summary,
            ["image"] = image,
            ["inLanguage"] = Labels.Language,
            ["isPartOf"] = Named("WebSite", address),
            ["publisher"] = Named("Organization", address),
            ["lastReviewed"] = Formats.IsoDate(page.Review.ReviewedOn),
            ["about"] = Condition(page, site),
            ["audience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = Labels.Audience },
            ["specialty"] = "https://schema.org/Rheumatologic",
        };
        if (page.ChangedOn is { } changed)
            data["dateModified"] = Formats.IsoDate(changed);
        if (page.Review.By is { } clinician)
            data["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = clinician.Name };
        if (page.Sources.Select(source => source.Reference).OfType<Reference>().ToList() is { Count: > 0 } sources)
        {
            // URLs only: a page must fit into the first round trip of a connection, and it contains the names anyway.
            data["citation"] = new JsonArray([
                .. sources.Select(source => JsonValue.Create(address.ToAbsolute(source.Path))),
            ]);
        }

        if (page.Type is { } type)
            data["mainEntity"] = Therapy(type, site);
        return data;
    }

    private static JsonObject Named(string type, PublicUrl address) =>
        new()
        {
            ["@type"] = type,
            ["name"] = Labels.SiteName,
            ["url"] = address.ToAbsolute(SitePaths.Home),
        };

    private static JsonObject Condition(Page page, Site site)
    {
        var condition = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = Labels.Condition };
        if (TopicCodes.AreOn(page))
        {
            condition["code"] = new JsonArray([
                .. TopicCodes
                    .Of(site)
                    .Select(code => new JsonObject
                    {
                        ["@type"] = "MedicalCode",
                        ["codeValue"] = code.Code,
                        ["codingSystem"] = Labels.Label(code.System),
                    }),
            ]);
        }

        return condition;
    }

    /// <summary>
    /// Describes a massage type. Its contraindications are the situations with the answer "leave it out" or "not
    /// now".
    /// </summary>
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
