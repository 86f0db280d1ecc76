using System.Collections.Frozen;
using System.Diagnostics;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The addresses of the guide, rendered once and kept as bytes. A request is a look-up and one write.
/// </summary>
public sealed class PrerenderedSite(IEnumerable<PrerenderedResponse> pages)
{
    private readonly FrozenDictionary<string, PrerenderedResponse> byPath = pages.ToFrozenDictionary(page => page.Path);

    public IEnumerable<PrerenderedResponse> Pages => byPath.Values;

    /// <summary>Bytes in memory, in all codings.</summary>
    public long Size => byPath.Values.Sum(page => page.Size);

    public PrerenderedResponse? Find(string? path) =>
        path is not null && byPath.TryGetValue(path, out var page) ? page : null;

    /// <summary>This edition with pages that could not be pressed at first.</summary>
    public PrerenderedSite With(IEnumerable<PrerenderedResponse> more) => new(Pages.Concat(more));
}

/// <summary>
/// The edition being served; none until it has been pressed, and none while an author watches the content change.
/// </summary>
public sealed class PrerenderedSiteHolder
{
    private volatile PrerenderedSite? current;
    private long pressed = Stopwatch.GetTimestamp();

    /// <summary>Since the edition was put here.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Volatile.Read(ref pressed));

    public PrerenderedSite? Current
    {
        get => current;
        set
        {
            Volatile.Write(ref pressed, Stopwatch.GetTimestamp());
            current = value;
        }
    }
}
