using System.Globalization;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Serving;
using CsvHelper;

namespace AsMassageGuide.Web.Api;

/// <summary>The comparison of all massage types, one line each.</summary>
internal static class TypesCsv
{
    private static readonly string[] Columns = ["id", "name", "address", "for people with AS", "because", "based on", "certainty", "lowest pressure of 5", "highest pressure of 5", "involves", "session"];

    public static string Write(Site site, PublicAddress address)
    {
        using var text = new StringWriter { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        WriteLine(csv, Columns);
        foreach (var type in site.MassageTypes.Select(new ResourceMaker(site, address).Of))
        {
            WriteLine(csv, [type.Id, type.Name, type.Url, Wording.Of(type.Suitability), type.Because, type.BasedOn, Wording.Of(type.Certainty), type.LowestPressure.ToString(CultureInfo.InvariantCulture), type.HighestPressure.ToString(CultureInfo.InvariantCulture), string.Join(", ", type.Involves.Select(Wording.Of)), type.Session]);
        }

        csv.Flush();
        return text.ToString();
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.NextRecord();
    }
}
