using ExCSS;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>Selectors with their declarations.</summary>
/// <param name="Prelude">The selectors as written: <c>h1,.th</c>.</param>
internal sealed record CssRule(string Prelude, IReadOnlyList<CssSelector> Selectors, IReadOnlyList<CssDeclaration> Own)
    : CssNode
{
    public override IEnumerable<CssDeclaration> Declarations => Own;

    public static CssRule Read(StyleRule rule, string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        var selectors = rule.Selector is ListSelector list ? list.ToArray() : [rule.Selector];
        var body = text[(open + 1)..text.LastIndexOf('}')];
        return new(
            text[..open].Trim(),
            [.. selectors.Select(CssSelector.Read)],
            // No custom property of the guide has a semicolon in its value.
            [.. body.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(CssDeclaration.Read)]
        );
    }

    public override string Write(IReadOnlySet<string> used)
    {
        var kept = Own.Where(declaration => !declaration.IsCustom || used.Contains(declaration.Name)).ToList();
        return kept.Count > 0 ? $"{Prelude}{{{string.Join(';', kept.Select(declaration => declaration.Text))}}}" : "";
    }
}
