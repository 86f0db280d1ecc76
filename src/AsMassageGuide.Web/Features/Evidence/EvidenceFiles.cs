using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Evidence;

/// <summary>
/// Maps the evidence list for other programs: <c>/evidence.json</c> with one entry per statement, and
/// <c>/evidence.csv</c> with one row per citation.
/// </summary>
internal static class EvidenceFiles
{
    private static readonly string[] Columns =
    [
        "statement",
        "page",
        "address",
        "source",
        "certainty",
        "source title",
        "basis",
        "about",
        "url",
    ];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(
            SitePaths.EvidenceJson,
            (Site site, PublicUrl address) => Results.Json(Entries(site, address), Json)
        );
        routes.MapRead(
            SitePaths.EvidenceCsv,
            (Site site, PublicUrl address) => Results.Text(WriteCsv(site, address), "text/csv", Encoding.UTF8)
        );
    }

    private static IEnumerable<Entry> Entries(Site site, PublicUrl address) =>
        site.Claims.Select(claim => new Entry(
            address.ToAbsolute(claim.Address),
            site.FindPage(claim.PagePath)!.Title,
            claim.Text,
            [.. claim.Citations.Select(citation => Cite(site, citation))]
        ));

    private static Cited Cite(Site site, Citation citation) =>
        site.FindReference(citation.ReferenceId) is { } source
            ? new(source.Id, citation.Certainty, source.Title, source.Basis, source.About, source.Url)
            : new(citation.ReferenceId, citation.Certainty, Labels.OurPrecaution, "", Population.General, "");

    private static string WriteCsv(Site site, PublicUrl address) =>
        Csv.Write(
            Columns,
            Entries(site, address)
                .SelectMany(entry =>
                    entry.Citations.Select(cited =>
                        new[]
                        {
                            entry.Statement,
                            entry.Page,
                            entry.Address,
                            cited.Source,
                            Formats.KebabCase(cited.Certainty),
                            cited.Title,
                            cited.Basis,
                            Formats.KebabCase(cited.About),
                            cited.Url,
                        }
                    )
                )
        );

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
