using AsMassageGuide.Content.Model;
using Quickenshtein;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// Detects from the words of a search that someone may need help, so that the urgent-help card is shown above the
/// results.
/// </summary>
public sealed class UrgentHelpMatcher
{
    /// <summary>The word length from which one typo is tolerated; from twice the length, two are.</summary>
    private const int LettersASlip = 5;

    /// <summary>Suffixes to ignore: "numbness" matches "numb", and "legs" matches "leg".</summary>
    private static readonly string[] Endings = ["s", "ness", "ing", "ed"];

    private readonly List<(Urgency Urgency, IReadOnlyList<string> Phrase)> phrases;

    public UrgentHelpMatcher(Site site) =>
        phrases = [
            .. from urgency in new[] { Urgency.Emergency, Urgency.SameDay }
            from sign in site.UrgentHelp(urgency).Signs
            from said in sign.Say
            select (urgency, SearchQuery.Parse(said).Words),
        ];

    /// <param name="typed">The raw input, which can be a question or contain misspellings.</param>
    /// <returns>The highest urgency among the matching phrases, or null if none matches.</returns>
    public Urgency? Find(string? typed)
    {
        var words = SearchQuery.Parse(typed).Words;
        return phrases
            .Where(entry => WordList.HasAll(words, entry.Phrase, IsMeant))
            .Select(entry => (Urgency?)entry.Urgency)
            .Min();
    }

    private static bool IsMeant(string said, string typed)
    {
        if (said == typed || HasEnding(said, typed))
            return true;
        if (said.Length < LettersASlip || typed.Length < LettersASlip - 1 || said[0] != typed[0])
            return false;
        return Levenshtein.GetDistance(said, typed) <= (said.Length >= 2 * LettersASlip ? 2 : 1);
    }

    private static bool HasEnding(string said, string typed)
    {
        foreach (var ending in Endings)
        {
            if (
                typed.Length == said.Length + ending.Length
                && typed.StartsWith(said, StringComparison.Ordinal)
                && typed.EndsWith(ending, StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }
}
