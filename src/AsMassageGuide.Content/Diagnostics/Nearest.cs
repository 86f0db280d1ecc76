using Quickenshtein;

namespace AsMassageGuide.Content.Diagnostics;

/// <summary>Finds the word an author most likely meant.</summary>
public static class Nearest
{
    /// <summary>Beyond this no comparison is worth its time, nor likely to be a slip of the keyboard.</summary>
    private const int LongestCompared = 100;

    /// <returns>The known word fewest keystrokes away, or null where none is within a third of the word's
    /// length.</returns>
    public static string? To(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > LongestCompared)
            return null;
        var best = known
            .Where(word => word.Length <= LongestCompared)
            .Select(word => (word, distance: Levenshtein.GetDistance(wrong, word)))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.word is not null && best.distance <= Math.Max(2, wrong.Length / 3) ? best.word : null;
    }
}
