using System.Collections.Concurrent;
using System.Security.Cryptography;
using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// What was read before, so that one changed file in 10,000 is read alone. A page depends on its own bytes and on the
/// shared files; nothing else is trusted, not even a file's date.
/// </summary>
public sealed class PageCache
{
    private readonly ConcurrentDictionary<string, Remembered> pages = new();
    private string library = "";

    /// <summary>Forgets all pages where a file that every page refers to has changed.</summary>
    internal void Begin(IEnumerable<string> sharedFiles)
    {
        var now = string.Concat(sharedFiles.Select(HashOf));
        if (now != library)
            pages.Clear();
        library = now;
    }

    /// <param name="read">Reads the page and what is wrong with it.</param>
    internal (PageDraft? Draft, ContentProblems Problems) Get(
        PageFile place,
        Func<(PageDraft? Draft, ContentProblems Problems)> read
    )
    {
        var hash = HashOf(place.FullPath);
        if (pages.TryGetValue(place.FullPath, out var known) && known.Hash == hash)
            return (known.Draft, known.Problems);
        var (draft, problems) = read();
        pages[place.FullPath] = new(hash, draft, problems);
        return (draft, problems);
    }

    /// <summary>A file that cannot be opened has no hash, and its reader says why.</summary>
    private static string HashOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private sealed record Remembered(string Hash, PageDraft? Draft, ContentProblems Problems);
}
