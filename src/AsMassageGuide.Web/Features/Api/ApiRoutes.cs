using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>
/// Maps <c>/api/v1</c>, which gives other programs read-only access to all content. Open to everyone, without a key.
/// </summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi($"{SitePaths.Api}/{{documentName}}/openapi.json")
            .WithMetadata(new HttpMethodMetadata(ReadMethods.All))
            .LetOtherSitesRead();
        var api = app.MapGroup(SitePaths.ApiV1).WithTags("Guide").LetOtherSitesRead();
        api.MapList("/types", "All massage types", site => site.MassageTypes, (mapper, type) => mapper.Map(type));
        api.MapOne(
            "/types/{id}",
            "One massage type",
            site => site.MassageTypes,
            type => type.Slug,
            (mapper, type) => mapper.Map(type)
        );
        api.MapList(
            "/situations",
            "All health situations with their rules",
            site => site.Situations,
            (mapper, situation) => mapper.Map(situation)
        );
        api.MapOne(
            "/situations/{id}",
            "One health situation with its rules",
            site => site.Situations,
            situation => situation.Slug,
            (mapper, situation) => mapper.Map(situation)
        );
        api.MapList(
            "/rules",
            "All rules of all situations",
            site => site.Situations.SelectMany(situation => situation.Rules, (situation, rule) => (situation, rule)),
            (mapper, entry) => mapper.Map(entry.situation, entry.rule)
        );
        api.MapCheck();
        api.MapList(
            "/pairs",
            "Every massage type with every situation alone, as on the page /at-a-glance",
            site => site.MassageTypes.SelectMany(_ => site.Situations, (type, situation) => (type, situation)),
            (mapper, pair) => mapper.Map(pair.type, pair.situation)
        );
        api.MapClaims();
        api.MapList(
            "/references",
            "All sources",
            site => site.References,
            (mapper, reference) => mapper.Map(reference)
        );
        api.MapOne(
            "/references/{id}",
            "One source",
            site => site.References,
            reference => reference.Id,
            (mapper, reference) => mapper.Map(reference)
        );
        api.MapList(
            "/glossary",
            "All medical words in plain words",
            site => site.Glossary,
            (mapper, term) => mapper.Map(term)
        );
        api.MapList("/pages", "All pages", site => site.Pages, (mapper, page) => mapper.Map(page));
        api.MapOne(
            "/pages/{id}",
            "One page by its code, with what a FHIR DocumentReference needs",
            site => site.Pages,
            page => page.Code,
            (mapper, page) => mapper.MapDocument(page)
        );
        api.MapMethods(
                "/pairs.csv",
                ReadMethods.All,
                (Site site, PublicUrl address) => Results.Text(PairsCsv.Write(site, address), "text/csv", Encoding.UTF8)
            )
            .Produces<string>(200, "text/csv")
            .WithSummary("Every massage type with every situation alone, as a table: a line for each situation");
        api.MapMethods(
                "/types.csv",
                ReadMethods.All,
                (Site site, PublicUrl address) => Results.Text(TypesCsv.Write(site, address), "text/csv", Encoding.UTF8)
            )
            .Produces<string>(200, "text/csv")
            .WithSummary("The comparison of all massage types as a table");
    }

    private static void MapList<TFrom, TTo>(
        this RouteGroupBuilder api,
        string path,
        string summary,
        Func<Site, IEnumerable<TFrom>> all,
        Func<ResourceMapper, TFrom, TTo> make
    )
    {
        List<TTo> Make(IEnumerable<TFrom> entries, ResourceMapper mapper) =>
            [.. entries.Select(entry => make(mapper, entry))];

        api.MapMethods(
                path,
                ReadMethods.All,
                (Site site, PublicUrl address) => new ETagJsonResult(Make(all(site), new(site, address)))
            )
            .Produces<IReadOnlyList<TTo>>()
            .WithSummary(summary)
            .WithDescription("The example is the first entry of the list.")
            .WithMetadata(
                new ApiExample(_ => new Dictionary<string, string>(), (site, mapper) => Make(all(site).Take(1), mapper))
            );
    }

    private static void MapOne<TFrom, TTo>(
        this RouteGroupBuilder api,
        string path,
        string summary,
        Func<Site, IEnumerable<TFrom>> all,
        Func<TFrom, string> idOf,
        Func<ResourceMapper, TFrom, TTo> make
    )
        where TFrom : class
        where TTo : notnull
    {
        api.MapMethods(
                path,
                ReadMethods.All,
                (string id, Site site, PublicUrl address) =>
                    all(site).FirstOrDefault(entry => idOf(entry) == id) is { } found
                        ? new ETagJsonResult(make(new(site, address), found))
                        : Results.Problem("There is no such id. Ask for the list without it.", statusCode: 404)
            )
            .Produces<TTo>()
            .ProducesProblem(404)
            .WithSummary(summary)
            .WithMetadata(
                new ApiExample(
                    site =>
                        all(site).FirstOrDefault() is { } first
                            ? new Dictionary<string, string> { ["id"] = idOf(first) }
                            : null,
                    (site, mapper) => make(mapper, all(site).First())
                )
            );
    }
}
