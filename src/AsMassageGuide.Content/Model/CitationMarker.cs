using System.Globalization;
using System.Net;

namespace AsMassageGuide.Content.Model;

/// <summary>A source as a citation marker shows it.</summary>
/// <param name="Number">The source's number in the page's list, starting at 1.</param>
/// <param name="Name">Whose source it is: "Romanowski, 2017".</param>
public sealed record CitedSource(int Number, string Name);

/// <summary>
/// Renders the sources of one statement as a single link to the page's list: <c>2–4, 7</c>. The link's accessible
/// name says whose sources they are. A script opens the entries in place where the browser can.
/// </summary>
public static class CitationMarker
{
    /// <returns>The marker's HTML, or an empty string if there are no sources.</returns>
    public static string Render(IEnumerable<CitedSource> sources)
    {
        var cited = sources.DistinctBy(source => source.Number).OrderBy(source => source.Number).ToList();
        if (cited.Count == 0)
            return "";
        var numbers = Ranges([.. cited.Select(source => source.Number)]);
        var names = WebUtility.HtmlEncode(string.Join("; ", cited.Select(source => source.Name)));
        var word = cited.Count == 1 ? "Source" : "Sources";
        return $"<sup><a href=\"#source-{cited[0].Number.ToString(CultureInfo.InvariantCulture)}\" "
            + $"aria-label=\"{word} {numbers}: {names}\">{numbers}</a></sup>";
    }

    /// <summary>Joins three or more consecutive numbers with a dash: "1, 2", "2–4, 7".</summary>
    /// <param name="numbers">The numbers in ascending order.</param>
    private static string Ranges(List<int> numbers)
    {
        var parts = new List<string>();
        for (var start = 0; start < numbers.Count; )
        {
            var end = start;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
                end++;
            if (end - start < 2)
                end = start;
            parts.Add(
                end == start
                    ? numbers[start].ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{numbers[start]}–{numbers[end]}")
            );
            start = end + 1;
        }

        return string.Join(", ", parts);
    }
}
