using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Maps the list of sourced statements, in parts if it is long.</summary>
internal static class ClaimsRoute
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        api.MapMethods(
                "/claims",
                ReadMethods.All,
                (Site site, PublicUrl address, HttpResponse response) => Answer(1, site, address, response)
            )
            .Produces<IReadOnlyList<ClaimResource>>()
            .WithSummary("Every sourced statement")
            .WithDescription(
                $"A list of more than {StatementParts.InFile} comes in parts: the header Link with rel=\"next\" has the "
                    + "address of the next one. The example is the first entry of the list."
            )
            .WithMetadata(
                new ApiExample(
                    _ => new Dictionary<string, string>(),
                    (site, mapper) => site.Claims.Take(1).Select(mapper.Map).ToList()
                )
            );
        // Not in the OpenAPI document, because a program follows the header and never composes this path.
        api.MapMethods("/claims-{part:int:min(2)}.json", ReadMethods.All, Answer).ExcludeFromDescription();
    }

    private static IResult Answer(int part, Site site, PublicUrl address, HttpResponse response)
    {
        var claims = new ListPart<Claim>(site.Claims, StatementParts.InFile, part);
        if (!claims.Exists)
            return Results.Problem("The list has no such part. Ask for the list without it.", statusCode: 404);
        NextPart.Announce(response, claims, StatementParts.Api);
        var mapper = new ResourceMapper(site, address);
        return new ETagJsonResult(claims.Items.Select(mapper.Map).ToList());
    }
}
