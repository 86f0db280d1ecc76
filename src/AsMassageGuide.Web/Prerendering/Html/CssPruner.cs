using System.Collections.Concurrent;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Removes CSS rules that no element of a page can match, based on element names and classes, and the custom properties
/// that nothing uses. States, attributes, and everything inside <c>:is()</c>, <c>:has()</c>, and <c>:not()</c> are
/// assumed to match.
/// </summary>
/// <param name="properties">The custom properties that the elements use themselves: <c>--ink</c>.</param>
internal sealed class CssPruner(
    IReadOnlySet<string> tags,
    IReadOnlySet<string> classes,
    IReadOnlySet<string> properties
)
{
    /// <summary>The guide's few style sheets, which every page has.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<CssNode>>> Parsed = [];

    /// <summary>
    /// What is left of a sheet for a set of names. Pages of a kind use the same elements: 400 pages have 70 sets.
    /// </summary>
    private static readonly ConcurrentDictionary<(string Css, string Names), string> Pruned = [];

    /// <summary>Parses a style sheet before the first page needs it: pages that are made side by side all wait for it.</summary>
    public static void Prepare(string css) => _ = Parse(css);

    public string Prune(string css) => Pruned.GetOrAdd((css, Names()), _ => PruneAnew(css));

    private static IReadOnlyList<CssNode> Parse(string css) =>
        Parsed.GetOrAdd(css, text => new(() => CssNode.Parse(text))).Value;

    private string Names() =>
        string.Join(
            '|',
            new[] { tags, classes, properties }.Select(names => string.Join(' ', names.Order(StringComparer.Ordinal)))
        );

    private string PruneAnew(string css)
    {
        var nodes = Keep(Parse(css));
        var used = UsedProperties([.. nodes.SelectMany(node => node.Declarations)]);
        return string.Concat(nodes.Select(node => node.Write(used)));
    }

    private List<CssNode> Keep(IEnumerable<CssNode> nodes) => [.. nodes.Select(Keep).OfType<CssNode>()];

    private CssNode? Keep(CssNode node) =>
        node switch
        {
            CssGroup group => Keep(group.Nodes) is { Count: > 0 } kept ? group with { Nodes = kept } : null,
            CssRule rule when rule.Selectors.All(CanMatch) => rule,
            CssRule rule => rule.Selectors.Where(CanMatch).ToList() is { Count: > 0 } kept
                ? rule with
                {
                    Selectors = kept,
                    Prelude = string.Join(',', kept.Select(selector => selector.Text)),
                }
                : null,
            _ => node,
        };

    private bool CanMatch(CssSelector selector) =>
        selector.Classes.All(classes.Contains) && selector.Tags.All(tags.Contains);

    /// <summary>A property can be used by an element, by a plain property, or by another one that is used.</summary>
    private HashSet<string> UsedProperties(List<CssDeclaration> declarations)
    {
        var used = properties.ToHashSet();
        used.UnionWith(declarations.Where(declaration => !declaration.IsCustom).SelectMany(one => one.Uses));
        var count = 0;
        while (count != used.Count)
        {
            count = used.Count;
            used.UnionWith(declarations.Where(one => used.Contains(one.Name)).SelectMany(one => one.Uses).ToList());
        }

        return used;
    }
}
