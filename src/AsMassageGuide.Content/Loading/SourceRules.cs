using System.Globalization;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// Reports text that no content file may contain: unresolved merge conflicts and invisible characters.
/// </summary>
internal static partial class SourceRules
{
    /// <returns>False if the file has merge conflicts, because reading on would only add noise.</returns>
    public static bool Check(SourceFile file, ContentProblems problems)
    {
        var conflicts = Conflict().Matches(file.Text);
        var isConflicted = conflicts.Any(mark => mark.Value[0] is '<' or '>');
        if (isConflicted)
        {
            foreach (Match mark in conflicts)
                problems.ConflictMark(file.SpotAt(mark.Index), mark.Value);
        }

        foreach (Match letter in Invisible().Matches(file.Text))
        {
            problems.InvisibleLetter(
                file.SpotAt(letter.Index),
                ((int)letter.Value[0]).ToString("X4", CultureInfo.InvariantCulture)
            );
        }

        return !isConflicted;
    }

    [GeneratedRegex(@"^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    /// <summary>
    /// Matches soft hyphens, zero-width characters, direction marks, word joiners, and byte order marks: no search
    /// finds words that contain them.
    /// </summary>
    [GeneratedRegex("[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]")]
    private static partial Regex Invisible();
}
