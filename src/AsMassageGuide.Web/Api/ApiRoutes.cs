using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Api;

/// <summary><c>/api/v1</c>: all that the guide knows, for other programs. Read only, for everyone, without a key.</summary>
internal static class ApiRoutes
{
    private const string Check = "/check";

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi($"{SitePaths.Api}/{{documentName}}/openapi.json").AddEndpointFilter(LetOthersRead);
        var api = app.MapGroup(SitePaths.ApiV1).WithTags("Guide").AddEndpointFilter(LetOthersRead);
        api.MapGet("/types", (Site site, PublicAddress address) => List(site.MassageTypes, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<TypeResource>>().WithSummary("All massage types");
        api.MapGet("/types/{id}", (string id, Site site, PublicAddress address) => One(site.MassageTypes.FirstOrDefault(type => type.Slug == id), new ResourceMaker(site, address).Of)).Produces<TypeResource>().ProducesProblem(404).WithSummary("One massage type");
        api.MapGet("/situations", (Site site, PublicAddress address) => List(site.Situations, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<SituationResource>>().WithSummary("All health situations with their rules");
        api.MapGet("/situations/{id}", (string id, Site site, PublicAddress address) => One(site.Situations.FirstOrDefault(situation => situation.Slug == id), new ResourceMaker(site, address).Of)).Produces<SituationResource>().ProducesProblem(404).WithSummary("One health situation with its rules");
        api.MapGet("/rules", Rules).Produces<IReadOnlyList<RuleResource>>().WithSummary("All rules of all situations");
        api.MapGet(Check, CheckTicks).Produces<IReadOnlyList<CheckResource>>().ProducesProblem(400).WithSummary("What some situations change, for each type; the same answer as the page /check. Information, never a verdict. Nothing is kept");
        api.MapGet("/claims", (Site site, PublicAddress address) => List(site.Claims, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<ClaimResource>>().WithSummary("Every sourced statement");
        api.MapGet("/references", (Site site, PublicAddress address) => List(site.References, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<ReferenceResource>>().WithSummary("All sources");
        api.MapGet("/references/{id}", (string id, Site site, PublicAddress address) => One(site.FindReference(id), new ResourceMaker(site, address).Of)).Produces<ReferenceResource>().ProducesProblem(404).WithSummary("One source");
        api.MapGet("/glossary", (Site site, PublicAddress address) => List(site.Glossary, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<TermResource>>().WithSummary("All medical words in plain words");
        api.MapGet("/pages", (Site site, PublicAddress address) => List(site.Pages, new ResourceMaker(site, address).Of)).Produces<IReadOnlyList<PageResource>>().WithSummary("All pages");
        api.MapGet("/types.csv", (Site site, PublicAddress address) => Results.Text(TypesCsv.Write(site, address), "text/csv", System.Text.Encoding.UTF8)).Produces<string>(200, "text/csv").WithSummary("The comparison of all massage types as a table");
    }

    private static ApiAnswer List<TFrom, TTo>(IEnumerable<TFrom> all, Func<TFrom, TTo> make) => new(all.Select(make).ToList());

    private static IResult One<TFrom, TTo>(TFrom? found, Func<TFrom, TTo> make)
        where TFrom : class
        where TTo : notnull => found is null ? Results.Problem("There is no such id. Ask for the list without it.", statusCode: 404) : new ApiAnswer(make(found));

    private static ApiAnswer Rules(Site site, PublicAddress address)
    {
        var maker = new ResourceMaker(site, address);
        return new(site.Situations.SelectMany(situation => situation.Rules.Select(rule => maker.Of(situation, rule))).ToList());
    }

    /// <param name="have">Ids of situations.</param>
    /// <param name="type">Ids of massage types; none for all.</param>
    private static IResult CheckTicks(string[] have, string[] type, Site site, PublicAddress address, HttpResponse response)
    {
        // What someone ticks is about their health: no cache on the way keeps it.
        response.Headers.CacheControl = "no-store";
        var ticked = site.Situations.Where(situation => have.Contains(situation.Slug)).ToList();
        var types = type.Length == 0 ? site.MassageTypes : [.. site.MassageTypes.Where(known => type.Contains(known.Slug))];
        if (have.Except(site.Situations.Select(situation => situation.Slug)).Any()) return Results.Problem($"'have' is not known; use one of: {string.Join(", ", site.Situations.Select(situation => situation.Slug))}.", statusCode: 400);
        if (type.Except(site.MassageTypes.Select(known => known.Slug)).Any()) return Results.Problem($"'type' is not known; use one of: {string.Join(", ", site.MassageTypes.Select(known => known.Slug))}.", statusCode: 400);
        var maker = new ResourceMaker(site, address);
        return new ApiAnswer(types.Select(known => maker.Of(MassageAnswer.For(known, ticked))).ToList());
    }

    /// <summary>Pages of other sites may read it: there is nothing in it that is only for some.</summary>
    private static ValueTask<object?> LetOthersRead(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return next(context);
    }
}
