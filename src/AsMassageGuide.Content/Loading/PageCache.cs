using System.Collections.Concurrent;
using System.Security.Cryptography;
using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// Caches pages that were read before, so that when one file of 10,000 changes, only that file is read again. A page
/// depends on its own bytes and on the shared files; nothing else is trusted, not even a file's date.
/// </summary>
public sealed class PageCache
{
    private readonly ConcurrentDictionary<string, Remembered> pages = new();
    private string shared = "";

    /// <summary>Clears the cache when a file that every page refers to has changed.</summary>
    internal void Begin(IEnumerable<string> sharedFiles)
    {
        var now = string.Concat(sharedFiles.Select(HashOf));
        if (now != shared)
            pages.Clear();
        shared = now;
    }

    /// <param name="read">Reads the page and its problems.</param>
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

    /// <summary>Returns an empty string for a file that cannot be opened; reading the file reports why.</summary>
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
