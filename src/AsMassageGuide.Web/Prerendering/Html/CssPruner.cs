using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Removes CSS rules that no element of a page can match, based on element names and classes. States, attributes, and
/// everything inside <c>:is()</c>, <c>:has()</c>, and <c>:not()</c> are assumed to match.
/// </summary>
internal sealed partial class CssPruner(IReadOnlySet<string> tags, IReadOnlySet<string> classes)
{
    private static readonly string[] Groups = ["@media", "@supports"];

    /// <summary>The selectors of the guide's few style sheets, which every page has.</summary>
    private static readonly ConcurrentDictionary<string, Selector[]> Read = [];

    public string Prune(string css)
    {
        var kept = new StringBuilder(css.Length);
        var at = 0;
        while (at < css.Length)
        {
            var end = css.AsSpan(at).IndexOfAny('{', ';');
            if (end < 0)
                break;
            end += at;
            var prelude = css[at..end].Trim();
            if (css[end] == ';')
            {
                kept.Append(prelude).Append(';');
                at = end + 1;
                continue;
            }

            var close = FindClosing(css, end);
            kept.Append(PruneBlock(prelude, css[(end + 1)..close]));
            at = close + 1;
        }

        return kept.ToString();
    }

    private string PruneBlock(string prelude, string body)
    {
        if (Groups.Any(group => prelude.StartsWith(group, StringComparison.Ordinal)))
            return Prune(body) is { Length: > 0 } inner ? $"{prelude}{{{inner}}}" : "";
        if (prelude.StartsWith('@'))
            return $"{prelude}{{{body}}}";
        var selectors = Read.GetOrAdd(prelude, static prelude => [.. Split(prelude).Select(ReadSelector)])
            .Where(selector => selector.Classes.All(classes.Contains) && selector.Tags.All(tags.Contains))
            .Select(selector => selector.Text)
            .ToList();
        return selectors.Count > 0 ? $"{string.Join(',', selectors)}{{{body}}}" : "";
    }

    private static Selector ReadSelector(string selector)
    {
        var plain = Optional().Replace(selector, "");
        // Arguments can be nested; two passes cover the deepest nesting in use.
        plain = Optional().Replace(plain, "");
        return new(
            selector,
            [.. Class().Matches(plain).Select(name => name.Groups["name"].Value)],
            [.. Element().Matches(plain).Select(name => name.Value)]
        );
    }

    private static List<string> Split(string selectors)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < selectors.Length; i++)
        {
            depth +=
                selectors[i] is '(' or '[' ? 1
                : selectors[i] is ')' or ']' ? -1
                : 0;
            if (selectors[i] != ',' || depth > 0)
                continue;
            parts.Add(selectors[start..i].Trim());
            start = i + 1;
        }

        parts.Add(selectors[start..].Trim());
        return parts;
    }

    private static int FindClosing(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth +=
                css[i] == '{' ? 1
                : css[i] == '}' ? -1
                : 0;
            if (depth == 0)
                return i;
        }

        return css.Length;
    }

    /// <summary>Matches a pseudo-class with its arguments, an attribute in brackets, or a pseudo-element.</summary>
    [GeneratedRegex(@"::?[a-z-]+(?:\([^()]*\))?|\[[^\]]*\]|\([^()]*\)")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\.(?<name>[A-Za-z_-][\w-]*)")]
    private static partial Regex Class();

    /// <summary>Matches an element name at the start of a compound selector.</summary>
    [GeneratedRegex(@"(?<![\w.#-])[a-z][a-z0-9]*(?![\w(])")]
    private static partial Regex Element();

    /// <summary>What an element and those around it must have, so that a selector can match.</summary>
    private sealed record Selector(string Text, string[] Classes, string[] Tags);
}
