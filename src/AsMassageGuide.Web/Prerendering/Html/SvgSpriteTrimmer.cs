using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>Removes unused SVG symbols from a rendered page.</summary>
internal static partial class SvgSpriteTrimmer
{
    public static string Keep(string html)
    {
        var used = Use().Matches(html).Select(use => use.Groups["id"].Value).ToHashSet();
        return Symbol().Replace(html, symbol => used.Contains(symbol.Groups["id"].Value) ? symbol.Value : "");
    }

    [GeneratedRegex("<use href=\"#(?<id>[\\w-]+)\"")]
    private static partial Regex Use();

    [GeneratedRegex("""<symbol id="(?<id>[\w-]+)".*?</symbol>\s*""", RegexOptions.Singleline)]
    private static partial Regex Symbol();
}
