using System.Collections.Frozen;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Maps a path to a page kind from a fixed list, so that arbitrary paths do not add values to a counter.
/// </summary>
public sealed class PageKindNames(Site site)
{
    private const string Home = "home";
    private const string Other = "other";

    private readonly FrozenSet<string> known = site
        .Paths.All.Concat(site.Files)
        .Select(FirstPart)
        .Append(SitePaths.Go[1..])
        .Append(SitePaths.Health[1..])
        .Where(part => part.Length > 0)
        .ToFrozenSet();

    public string KindOf(string? path) =>
        path is null or "/" ? Home
        : known.TryGetValue(FirstPart(path), out var part) ? part
        : Other;

    private static string FirstPart(string path)
    {
        // "OPTIONS *" and "CONNECT host" have no path.
        if (path.Length == 0)
            return path;
        var end = path.IndexOf('/', 1);
        return end < 0 ? path[1..] : path[1..end];
    }
}
