using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Collapses white space around line breaks and drops the slash of void elements. No element of the guide preserves
/// leading white space.
/// </summary>
internal static partial class HtmlMinifier
{
    public static string Trim(string html) => VoidSlash().Replace(Indent().Replace(html, "\n"), "$1>");

    [GeneratedRegex(@"[ \t]*\r?\n\s*")]
    private static partial Regex Indent();

    [GeneratedRegex("(<(?:input|br|hr|meta|link|wbr)\\b[^<>]*?) ?/>")]
    private static partial Regex VoidSlash();
}
