using Quickenshtein;

namespace AsMassageGuide.Content.Diagnostics;

/// <summary>Finds the known word that an author most likely meant.</summary>
public static class Nearest
{
    /// <summary>Longer words are not compared: it takes too long, and they are unlikely to be typos.</summary>
    private const int LongestCompared = 100;

    /// <returns>
    /// The known word the fewest edits away, or null if none is within a third of the word's length (at least two
    /// edits).
    /// </returns>
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
