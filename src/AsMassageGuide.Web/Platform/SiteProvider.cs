using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// The guide as it is now, and the mistakes that keep a newer one from taking its place. Without <c>--watch</c> it
/// never changes.
/// </summary>
public sealed class SiteProvider(Site site)
{
    private readonly PageCache memory = new();
    private volatile State state = new(site, []);

    public Site Current => state.Site;

    /// <summary>Empty where the guide shown is the newest.</summary>
    public IReadOnlyList<ContentProblem> Problems => state.Problems;

    /// <summary>Reads the folder anew; where it has errors, the last good guide stays.</summary>
    /// <returns>Every problem found.</returns>
    public IReadOnlyList<ContentProblem> Reload(string folder)
    {
        var problems = new ContentProblems();
        var read = SiteReader.Read(folder, problems, memory: memory);
        state = new(read ?? Current, read is null ? problems.All : []);
        return problems.All;
    }

    private sealed record State(Site Site, IReadOnlyList<ContentProblem> Problems);
}
