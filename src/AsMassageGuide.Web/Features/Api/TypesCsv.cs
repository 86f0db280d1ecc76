using System.Globalization;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Writes the comparison of all massage types as CSV, one row per type.</summary>
internal static class TypesCsv
{
    private static readonly string[] Columns =
    [
        "id",
        "name",
        "address",
        "for people with AS",
        "because",
        "based on",
        "certainty",
        "lowest pressure of 5",
        "highest pressure of 5",
        "involves",
        "session",
    ];

    public static string Write(Site site, PublicUrl address) =>
        Csv.Write(Columns, site.MassageTypes.Select(new ResourceMapper(site, address).Map).Select(Line));

    private static string[] Line(TypeResource type) =>
        [
            type.Id,
            type.Name,
            type.Url,
            Labels.Label(type.Suitability),
            type.Because,
            type.BasedOn,
            Labels.Label(type.Certainty),
            type.LowestPressure.ToString(CultureInfo.InvariantCulture),
            type.HighestPressure.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", type.Involves.Select(Labels.Label)),
            type.Session,
        ];
}
