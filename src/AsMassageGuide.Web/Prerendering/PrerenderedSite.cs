using System.Collections.Frozen;
using System.Diagnostics;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The prerendered responses of all paths, kept in memory as bytes. A request takes one lookup and one write.
/// </summary>
public sealed class PrerenderedSite(IEnumerable<PrerenderedResponse> pages)
{
    private readonly FrozenDictionary<string, PrerenderedResponse> byPath = pages.ToFrozenDictionary(page => page.Path);

    public IEnumerable<PrerenderedResponse> Pages => byPath.Values;

    /// <summary>The size of all responses in memory in all codings, in bytes.</summary>
    public long Size => byPath.Values.Sum(page => page.Size);

    public PrerenderedResponse? Find(string? path) =>
        path is not null && byPath.TryGetValue(path, out var page) ? page : null;

    /// <summary>Returns a copy that includes pages that could not be prerendered at first.</summary>
    public PrerenderedSite With(IEnumerable<PrerenderedResponse> more) => new(Pages.Concat(more));
}

/// <summary>
/// Holds the current prerendered site. Null until prerendering has finished, and always null in watch mode.
/// </summary>
public sealed class PrerenderedSiteHolder
{
    private volatile PrerenderedSite? current;
    private long prerenderedAt = Stopwatch.GetTimestamp();

    /// <summary>The time since the current site was set.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Volatile.Read(ref prerenderedAt));

    public PrerenderedSite? Current
    {
        get => current;
        set
        {
            Volatile.Write(ref prerenderedAt, Stopwatch.GetTimestamp());
            current = value;
        }
    }
}
