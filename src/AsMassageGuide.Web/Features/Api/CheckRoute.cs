using System.ComponentModel;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Maps <c>/api/v1/check</c>, the API version of the page <c>/check</c>.</summary>
internal static class CheckRoute
{
    private const string Summary =
        "What some situations change, for each type; the same answer as the page /check. "
        + "Information, never a verdict. Nothing is kept";

    public static void MapCheck(this RouteGroupBuilder api) =>
        api.MapMethods("/check", ReadMethods.All, Answer)
            .Produces<IReadOnlyList<CheckResource>>()
            .ProducesProblem(400)
            .WithSummary(Summary)
            .WithMetadata(
                new ApiExample(
                    site =>
                        site is { Situations: [var situation, ..], MassageTypes: [var type, ..] }
                            ? new Dictionary<string, string> { ["have"] = situation.Slug, ["type"] = type.Slug }
                            : null,
                    (site, mapper) => Check([site.MassageTypes[0]], [site.Situations[0]], mapper)
                )
            );

    private static IResult Answer(
        [FromQuery, Description("Ids of situations")] string[] have,
        [FromQuery, Description("Ids of massage types; none for all")] string[] type,
        Site site,
        PublicUrl address,
        HttpResponse response
    )
    {
        // Selections are health data, so the response must not be cached.
        response.Headers.CacheControl = "no-store";
        if (Unknown(nameof(have), have, site.Situations.Select(situation => situation.Slug)) is { } noSituation)
            return noSituation;
        if (Unknown(nameof(type), type, site.MassageTypes.Select(known => known.Slug)) is { } noType)
            return noType;
        return new ETagJsonResult(
            Check(
                site.MassageTypes.Where(known => type.Length == 0 || type.Contains(known.Slug)),
                [.. site.Situations.Where(situation => have.Contains(situation.Slug))],
                new(site, address)
            )
        );
    }

    private static List<CheckResource> Check(
        IEnumerable<MassageType> types,
        IReadOnlyList<Situation> ticked,
        ResourceMapper mapper
    ) => [.. types.Select(type => mapper.Map(MassageAnswer.For(type, ticked)))];

    private static IResult? Unknown(string parameter, string[] asked, IEnumerable<string> known) =>
        asked.Except(known).Any()
            ? Results.Problem($"'{parameter}' is not known; use one of: {string.Join(", ", known)}.", statusCode: 400)
            : null;
}
