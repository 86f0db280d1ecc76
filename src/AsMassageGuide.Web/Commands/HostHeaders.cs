using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Prerendering;

namespace AsMassageGuide.Web.Commands;

/// <summary>What the server sends with a path, but for the headers that no rule needs.</summary>
internal sealed record HeadersOfAddress(
    string Path,
    string ContentType,
    IReadOnlyList<KeyValuePair<string, string>> Headers
);

/// <summary>Headers for the paths that a pattern matches: "/*", "/api/v1/*", or "/api/v1/types".</summary>
internal sealed record HeaderRule(string Pattern, IReadOnlyList<KeyValuePair<string, string>> Headers);

/// <summary>
/// Describes the headers of all responses in a few rules, for hosts that limit their number: one rule for everything,
/// one for each folder that differs, and one for each name whose media type a host cannot know. A later rule replaces
/// what an earlier one set.
/// </summary>
internal static class HostHeaders
{
    /// <summary>
    /// A host decides these by itself, because it compresses and caches on its own, or they belong to a single path.
    /// </summary>
    private static readonly HashSet<string> NotInRules = new(StringComparer.OrdinalIgnoreCase)
    {
        "Vary",
        "Accept-Ranges",
        "Link",
    };

    /// <summary>The media types that every host knows by the end of a name.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        [".html"] = "text/html",
        [".md"] = "text/markdown",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webmanifest"] = "application/manifest+json",
        [".ris"] = "application/x-research-info-systems",
    };

    public static HeadersOfAddress Describe(PrerenderedResponse page) =>
        new(
            page.Path,
            page.ContentType,
            [
                .. page
                    .Headers.Where(header => !NotInRules.Contains(header.Key))
                    .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())),
            ]
        );

    public static IReadOnlyList<HeaderRule> Create(IReadOnlyCollection<HeadersOfAddress> answers)
    {
        var common = answers.Single(answer => answer.Path == SitePaths.Home).Headers;
        var rules = new List<HeaderRule> { new("/*", common) };
        rules.AddRange(
            answers
                .Select(answer => (answer.Path, Differs: answer.Headers.Except(common).ToList()))
                .Where(answer => answer.Differs.Count > 0)
                .GroupBy(answer => FolderOf(answer.Path), answer => answer.Differs)
                .OrderBy(folder => folder.Key, StringComparer.Ordinal)
                .Select(folder => new HeaderRule($"{folder.Key}*", [.. folder.SelectMany(all => all).Distinct()]))
        );
        rules.AddRange(
            answers
                .Where(answer => !IsKnown(answer))
                .Select(answer => (Pattern: PatternOf(answer.Path), answer.ContentType))
                .Distinct()
                .OrderBy(type => type.Pattern, StringComparer.Ordinal)
                .Select(type => new HeaderRule(type.Pattern, [new("Content-Type", type.ContentType)]))
        );
        return rules;
    }

    /// <summary>
    /// Formats the rules for Netlify and Cloudflare Pages. A line "! Name" takes back what an earlier rule set, because
    /// Cloudflare Pages joins the values of all rules; Netlify ignores it and takes the later value.
    /// </summary>
    public static string Format(IReadOnlyList<HeaderRule> rules)
    {
        var common = rules[0].Headers.Select(header => header.Key).ToHashSet();
        return string.Concat(rules.Select((rule, place) => Lines(rule, place == 0 ? [] : common)));
    }

    private static string Lines(HeaderRule rule, HashSet<string> earlier) =>
        $"{rule.Pattern}\n"
        + string.Concat(
            rule.Headers.Select(header =>
                (earlier.Contains(header.Key) ? $"  ! {header.Key}\n" : "") + $"  {header.Key}: {header.Value}\n"
            )
        );

    private static bool IsKnown(HeadersOfAddress answer)
    {
        var name = EarlierExport.FileOf(answer.Path, answer.ContentType);
        return Known.TryGetValue(Path.GetExtension(name), out var type)
            && answer.ContentType.StartsWith(type, StringComparison.Ordinal);
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>All files of a folder with an unknown ending, such as "/cite/*.bib", or the path itself.</summary>
    private static string PatternOf(string path) =>
        Path.GetExtension(path) is { Length: > 0 } ending && !Known.ContainsKey(ending)
            ? $"{FolderOf(path)}*{ending}"
            : path;
}
