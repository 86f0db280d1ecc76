using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Provides the current site and the problems that keep a newer version from replacing it. Without <c>--watch</c>,
/// the site never changes.
/// </summary>
public sealed class SiteProvider(Site site)
{
    private readonly PageCache memory = new();
    private volatile State state = new(site, []);

    public Site Current => state.Site;

    /// <summary>Empty if the current site is up to date.</summary>
    public IReadOnlyList<ContentProblem> Problems => state.Problems;

    /// <summary>Reloads the content folder. If it has errors, the last valid site is kept.</summary>
    /// <returns>All problems found.</returns>
    public IReadOnlyList<ContentProblem> Reload(string folder)
    {
        var problems = new ContentProblems();
        var read = SiteReader.Read(folder, problems, memory: memory);
        state = new(read ?? Current, read is null ? problems.All : []);
        return problems.All;
    }

    private sealed record State(Site Site, IReadOnlyList<ContentProblem> Problems);
}
