namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>Breaks words into lines that fit.</summary>
internal static class CardText
{
    private const string More = "…";

    /// <param name="width">Of a line, in the units that <paramref name="measure"/> gives.</param>
    /// <param name="most">Lines; what does not fit ends with an ellipsis.</param>
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
