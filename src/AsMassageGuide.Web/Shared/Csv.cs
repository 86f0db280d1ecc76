using System.Globalization;
using CsvHelper;

namespace AsMassageGuide.Web.Shared;

/// <summary>A column of a table: its name, and its value in each row.</summary>
internal sealed record CsvColumn<T>(string Name, Func<T, string> ValueOf);

/// <summary>Writes tables as CSV (RFC 4180).</summary>
internal static class Csv
{
    public static string Write<T>(IReadOnlyList<CsvColumn<T>> columns, IEnumerable<T> rows)
    {
        using var text = new StringWriter { NewLine = "\r\n" };
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        WriteLine(columns.Select(column => column.Name));
        foreach (var row in rows)
            WriteLine(columns.Select(column => column.ValueOf(row)));
        csv.Flush();
        return text.ToString();

        void WriteLine(IEnumerable<string> fields)
        {
            foreach (var field in fields)
                csv.WriteField(field);
            csv.NextRecord();
        }
    }
}
