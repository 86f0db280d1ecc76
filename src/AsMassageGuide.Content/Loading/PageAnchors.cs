using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading;

/// <summary>The anchors of one page, each of which must be unique.</summary>
internal sealed class PageAnchors(ContentProblems problems)
{
    /// <summary>IDs that every page made from a file already uses, besides the numbered sources.</summary>
    private static readonly string[] OfThePage =
    [
        "main",
        "on-this-page",
        "key-points",
        "sources",
        "share",
        "alarm",
        "rules",
        "left",
        "is-it-right-for-you",
        "types",
        "pages",
        "short-answer",
        "tasks",
        "parts",
        "side-by-side",
    ];

    private readonly HashSet<string> taken = [];

    public IReadOnlyCollection<string> All => taken;

    public void Add(string anchor, SourceLocation spot)
    {
        if (!taken.Add(anchor))
            problems.DuplicateAnchor(spot, anchor);
    }

    /// <summary>
    /// Adds a heading's anchor. It is derived from the heading's words, so those must change when the anchor is
    /// taken.
    /// </summary>
    public void AddHeading(string anchor, SourceLocation spot)
    {
        if (anchor.Length == 0)
            problems.HeadingWithoutAnchor(spot);
        else if (
            !taken.Add(anchor)
            || OfThePage.Contains(anchor)
            || anchor.StartsWith("source-", StringComparison.Ordinal)
            || anchor.StartsWith(SitePaths.SituationAnchor, StringComparison.Ordinal)
        )
            problems.HeadingTaken(spot, anchor);
    }
}
