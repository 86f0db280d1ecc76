using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Evidence;

/// <summary>
/// Maps the evidence list for other programs: <c>/evidence.json</c> with one entry per statement, and
/// <c>/evidence.csv</c> with one row per citation. A long list goes on in <c>/evidence-2.json</c>.
/// </summary>
internal static class EvidenceFiles
{
    private static readonly CsvColumn<(Entry Entry, Cited Cited)>[] Columns =
    [
        new("statement", row => row.Entry.Statement),
        new("page", row => row.Entry.Page),
        new("address", row => row.Entry.Address),
        new("source", row => row.Cited.Source),
        new("certainty", row => Formats.KebabCase(row.Cited.Certainty)),
        new("source title", row => row.Cited.Title),
        new("basis", row => row.Cited.Basis),
        new("about", row => Formats.KebabCase(row.Cited.About)),
        new("url", row => row.Cited.Url),
    ];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapParts(
            SitePaths.EvidenceJson,
            "/evidence-{part:int:min(2)}.json",
            StatementParts.Json,
            entries => Results.Json(entries, Json)
        );
        routes.MapParts(
            SitePaths.EvidenceCsv,
            "/evidence-{part:int:min(2)}.csv",
            StatementParts.Csv,
            entries => Results.Text(WriteCsv(entries), "text/csv", Encoding.UTF8)
        );
    }

    private static void MapParts(
        this IEndpointRouteBuilder routes,
        string first,
        [StringSyntax("Route")] string later,
        Func<int, string> path,
        Func<IEnumerable<Entry>, IResult> write
    )
    {
        routes.MapMethods(
            first,
            ReadMethods.All,
            (Site site, PublicUrl address, HttpResponse response) => Answer(1, site, address, response)
        );
        routes.MapMethods(
            later,
            ReadMethods.All,
            (int part, Site site, PublicUrl address, HttpResponse response) => Answer(part, site, address, response)
        );

        IResult Answer(int number, Site site, PublicUrl address, HttpResponse response)
        {
            var part = new ListPart<Claim>(site.Claims, StatementParts.InFile, number);
            if (!part.Exists)
                return Results.NotFound();
            NextPart.Announce(response, part, path);
            return write(Entries(part.Items, site, address));
        }
    }

    private static IEnumerable<Entry> Entries(IEnumerable<Claim> claims, Site site, PublicUrl address) =>
        claims.Select(claim => new Entry(
            address.ToAbsolute(claim.Address),
            site.FindPage(claim.PagePath)!.Title,
            claim.Text,
            [.. claim.Citations.Select(citation => Cite(site, citation))]
        ));

    private static Cited Cite(Site site, Citation citation) =>
        site.FindReference(citation.ReferenceId) is { } source
            ? new(source.Id, citation.Certainty, source.Title, source.Basis, source.About, source.Url)
            : new(citation.ReferenceId, citation.Certainty, Labels.OurPrecaution, "", Population.General, "");

    private static string WriteCsv(IEnumerable<Entry> entries) =>
        Csv.Write(Columns, entries.SelectMany(entry => entry.Citations.Select(cited => (entry, cited))));

    private sealed record Entry(string Address, string Page, string Statement, IReadOnlyList<Cited> Citations);

    private sealed record Cited(
        string Source,
        Certainty Certainty,
        string Title,
        string Basis,
        Population About,
        string Url
    );
}
