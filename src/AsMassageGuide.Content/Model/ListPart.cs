namespace AsMassageGuide.Content.Model;

/// <summary>One part of a long list, so that a response has a limited length however long the list is.</summary>
/// <param name="all">The whole list.</param>
/// <param name="size">The most entries of a part.</param>
/// <param name="number">The number of the part, from 1.</param>
public sealed class ListPart<T>(IReadOnlyList<T> all, int size, int number)
{
    public int Number => number;

    /// <summary>The number of parts. An empty list has one empty part.</summary>
    public int Count => ListPart.Count(all.Count, size);

    /// <summary>The number of entries in all parts.</summary>
    public int Total => all.Count;

    public bool Exists => number >= 1 && number <= Count;

    public IEnumerable<T> Items => all.Skip((number - 1) * size).Take(size);
}

public static class ListPart
{
    /// <summary>Returns the number of parts of a list.</summary>
    public static int Count(int entries, int size) => Math.Max(1, (entries + size - 1) / size);
}
