using AngleSharp.Dom;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Reduces the style element of a rendered page to the rules that can apply, and names it in the page's policy.
/// </summary>
internal static class PageStyle
{
    public static void Fit(IDocument page)
    {
        if (page.QuerySelector("style") is not { } style)
            return;
        var (tags, classes, values) = (new HashSet<string>(), new HashSet<string>(), new List<string>());
        foreach (var element in page.All)
        {
            tags.Add(element.LocalName);
            classes.UnionWith(element.ClassList);
            values.AddRange(element.Attributes.Select(attribute => attribute.Value));
        }

        // guide.js adds a Close button to the note that a citation opens.
        if (tags.Contains("sup"))
            tags.Add("button");
        var properties = values.SelectMany(CssDeclaration.UsesIn).ToHashSet();
        style.TextContent = new CssPruner(tags, classes, properties).Prune(style.TextContent);
        foreach (var policy in page.QuerySelectorAll("meta[content^='style-src']"))
            policy.SetAttribute("content", SecurityHeaders.PagePolicy(style.TextContent));
    }
}
