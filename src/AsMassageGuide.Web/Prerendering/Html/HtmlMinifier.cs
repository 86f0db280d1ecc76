using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Takes the indentation out of finished HTML, and the slash that XML would want at the end of a box to tick. The guide
/// has no element in which a line's first spaces are seen.
/// </summary>
internal static partial class HtmlMinifier
{
    public static string Trim(string html) => VoidSlash().Replace(Indent().Replace(html, "\n"), "$1>");

    [GeneratedRegex(@"[ \t]*\r?\n\s*")]
    private static partial Regex Indent();

    [GeneratedRegex("(<(?:input|br|hr|meta|link|wbr)\\b[^<>]*?) ?/>")]
    private static partial Regex VoidSlash();
}
