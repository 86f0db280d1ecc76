using System.Globalization;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Writes the comparison of all massage types as CSV, one row per type.</summary>
internal static class TypesCsv
{
    private static readonly CsvColumn<TypeResource>[] Columns =
    [
        new("id", type => type.Id),
        new("name", type => type.Name),
        new("address", type => type.Url),
        new("for people with AS", type => Labels.Label(type.Suitability)),
        new("because", type => type.Because),
        new("based on", type => type.BasedOn),
        new("certainty", type => Labels.Label(type.Certainty)),
        new("lowest pressure of 5", type => type.LowestPressure.ToString(CultureInfo.InvariantCulture)),
        new("highest pressure of 5", type => type.HighestPressure.ToString(CultureInfo.InvariantCulture)),
        new("involves", type => string.Join(", ", type.Involves.Select(Labels.Label))),
        new("session", type => type.Session),
    ];

    public static string Write(Site site, PublicUrl address) =>
        Csv.Write(Columns, site.MassageTypes.Select(new ResourceMapper(site, address).Map));
}
