using System.Text.RegularExpressions;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Reduces the style element of a rendered page to the rules that can apply, and names it in the page's policy.
/// </summary>
internal static partial class PageStyle
{
    /// <returns>The page with the reduced style, which is the only one that its policy allows.</returns>
    public static string Fit(string html)
    {
        if (StyleElement().Match(html) is not { Success: true } element)
            return html;
        var css = element.Groups["css"];
        var rest = html[..css.Index] + html[(css.Index + css.Length)..];
        var tags = TagsIn(rest);
        // guide.js adds a Close button to the note that a citation opens.
        if (tags.Contains("sup"))
            tags.Add("button");
        var style = DropUnusedProperties(new CssPruner(tags, ClassesIn(rest)).Prune(css.Value), rest);
        return StylePolicy().Replace(html[..css.Index], SecurityHeaders.PagePolicy(style))
            + style
            + html[(css.Index + css.Length)..];
    }

    /// <summary>
    /// Removes custom properties that neither the style nor the page uses. Repeated, because the value of one can be
    /// the only use of another.
    /// </summary>
    private static string DropUnusedProperties(string css, string html)
    {
        var usedByPage = UsesIn(html).ToList();
        while (true)
        {
            var used = UsesIn(css).Concat(usedByPage).ToHashSet();
            var fewer = CustomProperty()
                .Replace(css, property => used.Contains(property.Groups["name"].Value) ? property.Value : "");
            if (fewer == css)
                return css;
            css = fewer;
        }
    }

    private static IEnumerable<string> UsesIn(string text) =>
        PropertyUse().Matches(text).Select(use => use.Groups["name"].Value);

    private static HashSet<string> TagsIn(string html) =>
        [.. Tag().Matches(html).Select(tag => tag.Groups["name"].Value.ToLowerInvariant())];

    private static HashSet<string> ClassesIn(string html) =>
        [
            .. ClassAttribute()
                .Matches(html)
                .SelectMany(attribute =>
                    attribute.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                ),
        ];

    [GeneratedRegex("<style>(?<css>.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<(?<name>[A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Tag();

    [GeneratedRegex("\\sclass=\"(?<names>[^\"]*)\"")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("var\\(--(?<name>[\\w-]+)")]
    private static partial Regex PropertyUse();

    [GeneratedRegex("(?<=[{;])--(?<name>[\\w-]+):[^;{}]*;?")]
    private static partial Regex CustomProperty();

    [GeneratedRegex("style-src 'sha256-[^']*'")]
    private static partial Regex StylePolicy();
}
