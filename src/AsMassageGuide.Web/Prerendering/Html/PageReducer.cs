using AngleSharp;
using AngleSharp.Html.Parser;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>Removes what a rendered page does not need: white space, icons, and styles that it does not use.</summary>
internal static class PageReducer
{
    /// <param name="html">A whole page, as rendered.</param>
    /// <returns>The same elements and words, shorter.</returns>
    public static string Reduce(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        WhiteSpaceCollapser.Collapse(page);
        SvgSpriteTrimmer.Trim(page);
        PageStyle.Fit(page);
        return page.ToHtml(CompactMarkupFormatter.Shared);
    }
}
