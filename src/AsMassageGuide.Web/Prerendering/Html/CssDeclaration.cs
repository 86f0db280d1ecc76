using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>A property with its value.</summary>
/// <param name="Name"><c>--ink</c></param>
/// <param name="Text"><c>--ink:#000</c></param>
/// <param name="Uses">The custom properties that the value uses.</param>
internal sealed partial record CssDeclaration(string Name, string Text, IReadOnlyList<string> Uses)
{
    public bool IsCustom => Name.StartsWith("--", StringComparison.Ordinal);

    public static CssDeclaration Read(string text) => new(text.Split(':')[0].Trim(), text, [.. UsesIn(text)]);

    /// <summary>The custom properties in a value: <c>--ink</c> of <c>var(--ink,#000)</c>.</summary>
    public static IEnumerable<string> UsesIn(string value) =>
        Use().Matches(value).Select(use => use.Groups["name"].Value);

    [GeneratedRegex(@"var\((?<name>--[\w-]+)")]
    private static partial Regex Use();
}
