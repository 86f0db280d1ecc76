using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>Takes out of a finished page the drawings that it does not use.</summary>
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
