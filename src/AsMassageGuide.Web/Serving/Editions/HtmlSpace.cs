using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>Takes the indentation out of finished HTML. The guide has no element in which a line's first spaces are seen.</summary>
internal static partial class HtmlSpace
{
    public static string Trim(string html) => Indent().Replace(html, "\n");

    [GeneratedRegex(@"[ \t]*\r?\n\s*")]
    private static partial Regex Indent();
}
