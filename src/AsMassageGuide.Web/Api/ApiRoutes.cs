using System.Text;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Api;

/// <summary><c>/api/v1</c>: all that the guide knows, for other programs. Read only, for everyone, without a key.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi($"{SitePaths.Api}/{{documentName}}/openapi.json").WithMetadata(new HttpMethodMetadata(MapReadExtensions.Methods)).LetOtherSitesRead();
        var api = app.MapGroup(SitePaths.ApiV1).WithTags("Guide").LetOtherSitesRead();
        api.MapList("/types", "All massage types", site => site.MassageTypes, (maker, type) => maker.Of(type));
        api.MapOne("/types/{id}", "One massage type", site => site.MassageTypes, type => type.Slug, (maker, type) => maker.Of(type));
        api.MapList("/situations", "All health situations with their rules", site => site.Situations, (maker, situation) => maker.Of(situation));
        api.MapOne("/situations/{id}", "One health situation with its rules", site => site.Situations, situation => situation.Slug, (maker, situation) => maker.Of(situation));
        api.MapList("/rules", "All rules of all situations", site => site.Situations.SelectMany(situation => situation.Rules, (situation, rule) => (situation, rule)), (maker, entry) => maker.Of(entry.situation, entry.rule));
        api.MapCheck();
        api.MapList("/pairs", "Every massage type with every situation alone, as on the page /at-a-glance", site => site.MassageTypes.SelectMany(_ => site.Situations, (type, situation) => (type, situation)), (maker, pair) => maker.Of(pair.type, pair.situation));
        api.MapList("/claims", "Every sourced statement", site => site.Claims, (maker, claim) => maker.Of(claim));
        api.MapList("/references", "All sources", site => site.References, (maker, reference) => maker.Of(reference));
        api.MapOne("/references/{id}", "One source", site => site.References, reference => reference.Id, (maker, reference) => maker.Of(reference));
        api.MapList("/glossary", "All medical words in plain words", site => site.Glossary, (maker, term) => maker.Of(term));
        api.MapList("/pages", "All pages", site => site.Pages, (maker, page) => maker.Of(page));
        api.MapRead("/pairs.csv", (Site site, PublicAddress address) => Results.Text(PairsCsv.Write(site, address), "text/csv", Encoding.UTF8)).Produces<string>(200, "text/csv").WithSummary("Every massage type with every situation alone, as a table: a line for each situation");
        api.MapRead("/types.csv", (Site site, PublicAddress address) => Results.Text(TypesCsv.Write(site, address), "text/csv", Encoding.UTF8)).Produces<string>(200, "text/csv").WithSummary("The comparison of all massage types as a table");
    }

    private static void MapList<TFrom, TTo>(this RouteGroupBuilder api, string path, string summary, Func<Site, IEnumerable<TFrom>> all, Func<ResourceMaker, TFrom, TTo> make)
    {
        List<TTo> Make(IEnumerable<TFrom> entries, ResourceMaker maker) => [.. entries.Select(entry => make(maker, entry))];

        api.MapRead(path, (Site site, PublicAddress address) => new ApiAnswer(Make(all(site), new(site, address))))
            .Produces<IReadOnlyList<TTo>>().WithSummary(summary).WithDescription("The example is the first entry of the list.")
            .WithMetadata(new ApiExample(_ => new Dictionary<string, string>(), (site, maker) => Make(all(site).Take(1), maker)));
    }

    private static void MapOne<TFrom, TTo>(this RouteGroupBuilder api, string path, string summary, Func<Site, IEnumerable<TFrom>> all, Func<TFrom, string> idOf, Func<ResourceMaker, TFrom, TTo> make)
        where TFrom : class
        where TTo : notnull
    {
        api.MapRead(path, (string id, Site site, PublicAddress address) => all(site).FirstOrDefault(entry => idOf(entry) == id) is { } found
                ? new ApiAnswer(make(new(site, address), found))
                : Results.Problem("There is no such id. Ask for the list without it.", statusCode: 404))
            .Produces<TTo>().ProducesProblem(404).WithSummary(summary)
            .WithMetadata(new ApiExample(site => all(site).FirstOrDefault() is { } first ? new Dictionary<string, string> { ["id"] = idOf(first) } : null, (site, maker) => make(maker, all(site).First())));
    }
}
