using System.Collections.Frozen;
using System.Diagnostics;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>The addresses of the guide, rendered once and kept as bytes. A request is a look-up and one write.</summary>
public sealed class Edition(IEnumerable<PressedPage> pages)
{
    private readonly FrozenDictionary<string, PressedPage> byPath = pages.ToFrozenDictionary(page => page.Path);

    public IEnumerable<PressedPage> Pages => byPath.Values;

    /// <summary>Bytes in memory, in all codings.</summary>
    public long Size => byPath.Values.Sum(page => page.Size);

    public PressedPage? Find(string? path) => path is not null && byPath.TryGetValue(path, out var page) ? page : null;

    /// <summary>This edition with pages that could not be pressed at first.</summary>
    public Edition With(IEnumerable<PressedPage> more) => new(Pages.Concat(more));
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
