using System.Collections.Frozen;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// All paths of the guide. The sitemap, link check, page tests, and export all read this single list.
/// </summary>
public sealed partial class SitePaths
{
    public const string Home = "/";
    public const string MassageTypes = "/massage-types";
    public const string Situations = "/situations";
    public const string Checklists = "/checklists";

    /// <summary>Pages about the guide itself.</summary>
    public const string AboutPages = "/pages";
    public const string About = $"{AboutPages}/about";
    public const string ForClinicians = $"{AboutPages}/for-clinicians";
    public const string WhenToGetHelp = "/risks/when-to-get-help";
    public const string BeforeDuringAfter = "/massage/before-during-after";

    /// <summary>Must be followed by a status code.</summary>
    public const string Error = "/error";

    /// <summary>Lists the problems in the content in watch mode.</summary>
    public const string Problems = "/problems";
    public const string Glossary = "/glossary";
    public const string Sources = "/sources";
    public const string Check = "/check";
    public const string Search = "/search";
    public const string AtoZ = "/a-z";

    /// <summary>Every massage type with every situation, on one sheet.</summary>
    public const string AtAGlance = "/at-a-glance";
    public const string Evidence = "/evidence";
    public const string EvidenceJson = "/evidence.json";
    public const string EvidenceCsv = "/evidence.csv";
    public const string Changes = "/changes";
    public const string Handout = "/handout";
    public const string Go = "/go";
    public const string Health = "/health";
    public const string Live = $"{Health}/live";
    public const string Ready = $"{Health}/ready";
    public const string Qr = "/qr";
    public const string Share = "/share";
    public const string Cite = "/cite";
    public const string Cards = "/cards";
    public const string Feed = "/feed.xml";
    public const string OpenSearch = "/opensearch.xml";
    public const string Manifest = "/site.webmanifest";
    public const string SmallIcon = "/icon-192.png";
    public const string LargeIcon = "/icon-512.png";
    public const string Assistants = "/llms.txt";
    public const string GuideScript = "/guide.js";
    public const string Worker = "/worker.js";
    public const string ShareScript = "/share.js";
    public const string PaperStyle = "/paper.css";
    public const string SituationAnchor = "situation-";
    public const string Api = "/api";
    public const string ApiV1 = $"{Api}/v1";
    public const string ApiClaims = $"{ApiV1}/claims";
    public const string Infobutton = "/infobutton";

    /// <summary>The answer for a person; reached by <see cref="Infobutton"/>, so no link leads to it.</summary>
    public const string InfobuttonPage = $"{Infobutton}/page";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Icon = "/favicon.svg";

    /// <summary>The open-data lists. Only the server answers paths that take an ID or a query.</summary>
    private static readonly string[] ApiLists =
    [
        .. new[]
        {
            "types",
            "types.csv",
            "situations",
            "pairs",
            "pairs.csv",
            "rules",
            "claims",
            "references",
            "glossary",
            "pages",
            "openapi.json",
        }.Select(list => $"{ApiV1}/{list}"),
    ];

    private readonly FrozenDictionary<string, HashSet<string>> anchorsByPath;

    /// <param name="pages">Every page that comes from a file, with its anchors.</param>
    public SitePaths(
        IEnumerable<(string Path, IEnumerable<string> Anchors)> pages,
        IReadOnlyList<Reference> references,
        IEnumerable<GlossaryTerm> terms,
        IReadOnlyList<Claim> claims
    )
    {
        var sources = references.Select(reference => (Source(reference.Id), Enumerable.Empty<string>()));
        var all = pages
            .Append((Glossary, terms.Select(term => term.Slug)))
            .Append((Sources, []))
            .Append((Check, []))
            .Append((Handout, []))
            .Append((Search, []))
            .Append((AtAGlance, []))
            .Append((AtoZ, []))
            .Append((Evidence, []))
            .Append((Changes, []))
            .Append((Api, []))
            .Concat(sources)
            .Concat(StatementParts.LaterPages(claims, references).Select(path => (path, Enumerable.Empty<string>())))
            .DistinctBy(page => page.Item1)
            .ToList();
        All = [.. all.Select(page => page.Item1)];
        anchorsByPath = all.ToFrozenDictionary(page => page.Item1, page => page.Item2.ToHashSet());
    }

    /// <summary>
    /// All paths in navigation order: pages first, then the look-up pages, then one path per source.
    /// </summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The paths that the program renders itself, which no content file may take.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
    [
        Glossary,
        Sources,
        Check,
        Handout,
        Search,
        AtAGlance,
        AtoZ,
        Evidence,
        Changes,
        Go,
        Qr,
        Share,
        Cite,
        Cards,
        Api,
        Infobutton,
        Health,
        Error,
        Problems,
        .. Files,
    ];

    public static bool IsReserved(string path) =>
        Reserved.Any(reserved => path == reserved || path.StartsWith(reserved + "/", StringComparison.Ordinal));

    /// <summary>The pages that a phone stores for use without a signal, and what they need on paper.</summary>
    public static IReadOnlyList<string> Offline =>
        [Home, WhenToGetHelp, Check, Handout, Search, MassageTypes, PaperStyle];

    /// <summary>The pages that read the query, and so need a server to answer it.</summary>
    public static IReadOnlyList<string> WithQuery => [MassageTypes, Check, Handout, Search, Evidence];

    /// <summary>The paths that return something other than a page, for programs.</summary>
    public static IReadOnlyList<string> Files =>
        [
            EvidenceJson,
            EvidenceCsv,
            Sitemap,
            Robots,
            Icon,
            Feed,
            OpenSearch,
            Manifest,
            GuideScript,
            Worker,
            ShareScript,
            PaperStyle,
            Assistants,
            .. ApiLists,
        ];

    public bool Contains(string path) => anchorsByPath.ContainsKey(path);

    /// <param name="link">A path, optionally with an anchor: <c>/glossary#flare</c>.</param>
    public bool Resolves(string link)
    {
        var (path, anchor) = Split(link);
        return anchorsByPath.TryGetValue(path, out var anchors)
            ? anchor is null || anchors.Contains(anchor)
            : anchor is null && Files.Contains(path);
    }

    public static (string Path, string? Anchor) Split(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (link, null) : (link[..hash], link[(hash + 1)..]);
    }
}
