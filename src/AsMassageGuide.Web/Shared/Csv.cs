using System.Globalization;
using CsvHelper;

namespace AsMassageGuide.Web.Shared;

/// <summary>Writes tables as CSV (RFC 4180).</summary>
internal static class Csv
{
    public static string Write(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> lines)
    {
        using var text = new StringWriter { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var line in lines.Prepend(columns))
        {
            foreach (var field in line)
                csv.WriteField(field);
            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }
}
