namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>Wraps text into lines.</summary>
internal static class CardText
{
    private const string More = "…";

    /// <param name="width">The width of a line, in the units of <paramref name="measure"/>.</param>
    /// <param name="most">The maximum number of lines; longer text ends with an ellipsis.</param>
    public static IReadOnlyList<string> Wrap(string words, float width, Func<string, float> measure, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        if (line.Length > 0)
            lines.Add(line);
        if (lines.Count <= most)
            return lines;

        var last = lines[most - 1];
        while (measure(last + More) > width && last.Contains(' ', StringComparison.Ordinal))
            last = last[..last.LastIndexOf(' ')];
        return [.. lines.Take(most - 1), last + More];
    }
}
