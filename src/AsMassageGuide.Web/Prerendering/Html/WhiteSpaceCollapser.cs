using AngleSharp.Dom;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Reduces each line break with the white space around it to the line break. No element of the guide preserves white
/// space.
/// </summary>
internal static class WhiteSpaceCollapser
{
    public static void Collapse(IDocument page)
    {
        foreach (var text in page.Descendants<IText>().ToList())
        {
            if (text.Data.Contains('\n', StringComparison.Ordinal))
                text.Data = Collapse(text.Data);
        }
    }

    private static string Collapse(string text)
    {
        var lines = text.Split('\n');
        var inner = lines[1..^1].Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join('\n', [lines[0].TrimEnd(), .. inner, lines[^1].TrimStart()]);
    }
}
