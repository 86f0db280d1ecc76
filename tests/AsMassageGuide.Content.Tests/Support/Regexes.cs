using System.Text.RegularExpressions;

namespace AsMassageGuide.Content.Tests.Support;

internal static partial class Regexes
{
    /// <summary>The line of a page's short code.</summary>
    [GeneratedRegex("(?m)^code: .*$")]
    public static partial Regex Code();
}
