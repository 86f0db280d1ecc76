using System.Collections.Frozen;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// Every address of the guide. Sitemap, link rule, page tests and export read this one list; there is no second.
/// </summary>
public sealed class SitePaths
{
    public const string Home = "/";
    public const string MassageTypes = "/massage-types";
    public const string Situations = "/situations";
    public const string Checklists = "/checklists";

    /// <summary>Pages about the guide itself.</summary>
    public const string AboutPages = "/pages";
    public const string About = $"{AboutPages}/about";
    public const string WhenToGetHelp = "/risks/when-to-get-help";
    public const string BeforeDuringAfter = "/massage/before-during-after";

    /// <summary>Followed by a status code.</summary>
    public const string Error = "/error";

    /// <summary>What is wrong with the content, while an author watches it.</summary>
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
    public const string Worker = "/worker.js";
    public const string ShareScript = "/share.js";
    public const string SituationAnchor = "situation-";
    public const string Api = "/api";
    public const string ApiV1 = $"{Api}/v1";
    public const string Infobutton = "/infobutton";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Icon = "/favicon.svg";

    /// <summary>Lists of the open data; what takes an id or a question is answered by the server alone.</summary>
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

    private readonly FrozenDictionary<string, FrozenSet<string>> anchorsByPath;

    /// <param name="pages">Every page that comes from a file, with the anchors on it.</param>
    public SitePaths(
        IEnumerable<(string Path, IEnumerable<string> Anchors)> pages,
        IEnumerable<Reference> references,
        IEnumerable<GlossaryTerm> terms
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
            .DistinctBy(page => page.Item1)
            .ToList();
        All = [.. all.Select(page => page.Item1)];
        anchorsByPath = all.ToFrozenDictionary(page => page.Item1, page => page.Item2.ToFrozenSet());
    }

    /// <summary>
    /// In the order of the navigation: pages first, then the look-up pages, then one address a source.
    /// </summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What one situation changes for a type, on the type's page.</summary>
    public static string PairOf(Model.MassageType type, Model.Situation situation) =>
        $"{type.Path}#{AnchorOf(situation)}";

    /// <summary>With a beginning of its own, so that no heading of the page can take it.</summary>
    public static string AnchorOf(Model.Situation situation) => $"{SituationAnchor}{situation.Slug}";

    /// <summary>The massage check with a type chosen.</summary>
    public static string CheckOf(Model.MassageType type) => $"{Check}?type={type.Slug}";

    public static string Source(string id) => $"{Sources}/{id}";

    /// <summary>The short address of a page or a handout.</summary>
    public static string ShortAddress(string code) => $"{Go}/{code}";

    /// <summary>Its picture to scan.</summary>
    public static string QrCode(string code) => $"{Qr}/{code}.svg";

    /// <summary>The same for a slide or a poster.</summary>
    public static string QrPicture(string code) => $"{Qr}/{code}.png";

    /// <summary>Where a page is handed on: by address, by code, by citation.</summary>
    public static string SharePage(string code) => $"{Share}/{code}";

    /// <summary>A page as Markdown.</summary>
    public static string Markdown(string path) => path == Home ? "/index.md" : $"{path}.md";

    public static string Ris(string code) => $"{Cite}/{code}.ris";

    public static string BibTeX(string code) => $"{Cite}/{code}.bib";

    public static string Term(string slug) => $"{Glossary}#{slug}";

    /// <summary>Addresses drawn by the program, which no content file may take.</summary>
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

    /// <summary>Pages that a phone keeps for when there is no signal.</summary>
    public static IReadOnlyList<string> Offline => [Home, WhenToGetHelp, Check, Handout, Search, MassageTypes];

    /// <summary>Pages that read what stands after the question mark, and so need a server to answer it.</summary>
    public static IReadOnlyList<string> Asking => [MassageTypes, Check, Handout, Search, Evidence];

    /// <summary>Addresses that answer with something other than a page, for programs.</summary>
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
            Worker,
            ShareScript,
            Assistants,
            .. ApiLists,
        ];

    public bool Contains(string path) => anchorsByPath.ContainsKey(path);

    /// <param name="link">An address, perhaps with an anchor: <c>/glossary#flare</c>.</param>
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
