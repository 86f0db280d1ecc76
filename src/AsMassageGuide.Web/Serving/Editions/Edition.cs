using System.Collections.Frozen;
using System.Diagnostics;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>Every address of the guide, rendered once and kept as bytes. A request is a look-up and one write.</summary>
public sealed class Edition(IEnumerable<PressedPage> pages, PressedPage missing)
{
    private readonly FrozenDictionary<string, PressedPage> byPath = pages.ToFrozenDictionary(page => page.Path);

    public IEnumerable<PressedPage> Pages => byPath.Values;

    /// <summary>Bytes in memory, in all codings.</summary>
    public long Size => byPath.Values.Sum(page => page.Size);

    /// <summary>The page for what is not there, for hosts without a server behind them.</summary>
    public PressedPage Missing { get; } = missing;

    public PressedPage? Find(string? path) => path is not null && byPath.TryGetValue(path, out var page) ? page : null;
}

/// <summary>The edition being served; none until it has been pressed, and none while an author watches the content change.</summary>
public sealed class EditionShelf
{
    private volatile Edition? current;
    private long pressed = Stopwatch.GetTimestamp();

    /// <summary>Since the edition was put here.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Volatile.Read(ref pressed));

    public Edition? Current
    {
        get => current;
        set
        {
            Volatile.Write(ref pressed, Stopwatch.GetTimestamp());
            current = value;
        }
    }
}
