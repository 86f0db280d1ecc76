using AngleSharp.Dom;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>Removes the SVG symbols that a page does not use.</summary>
internal static class SvgSpriteTrimmer
{
    public static void Trim(IDocument page)
    {
        var used = page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")).ToHashSet();
        foreach (var symbol in page.QuerySelectorAll("symbol").Where(symbol => !used.Contains($"#{symbol.Id}")))
        {
            // The line break before a symbol goes with it.
            if (symbol.PreviousSibling is IText space && string.IsNullOrWhiteSpace(space.Data))
                space.Remove();
            symbol.Remove();
        }
    }
}
