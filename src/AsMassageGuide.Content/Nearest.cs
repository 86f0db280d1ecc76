namespace AsMassageGuide.Content;

/// <summary>Finds the word an author most likely meant.</summary>
public static class Nearest
{
    /// <summary>Beyond this no comparison is worth its time, nor likely to be a slip of the keyboard.</summary>
    private const int LongestCompared = 100;

    /// <returns>The known word fewest keystrokes away, or null where none is within a third of the word's length.</returns>
    public static string? To(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > LongestCompared) return null;
        var best = known
            .Where(word => word.Length <= LongestCompared)
            .Select(word => (word, distance: Distance(wrong, word)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.word is not null && best.distance <= Math.Max(2, wrong.Length / 3) ? best.word : null;
    }

    /// <summary>Levenshtein's distance: insertions, deletions and replacements of one letter.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
