using System.Globalization;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Api;

/// <summary>The comparison of all massage types, one line each.</summary>
internal static class TypesCsv
{
    private static readonly string[] Columns = ["id", "name", "address", "for people with AS", "because", "based on", "certainty", "lowest pressure of 5", "highest pressure of 5", "involves", "session"];

    public static string Write(Site site, PublicAddress address) => Csv.Write(Columns, site.MassageTypes.Select(new ResourceMaker(site, address).Of).Select(Line));

    private static string[] Line(TypeResource type) =>
    [
        type.Id, type.Name, type.Url, Wording.Of(type.Suitability), type.Because, type.BasedOn, Wording.Of(type.Certainty), type.LowestPressure.ToString(CultureInfo.InvariantCulture), type.HighestPressure.ToString(CultureInfo.InvariantCulture), string.Join(", ", type.Involves.Select(Wording.Of)), type.Session,
    ];
}
