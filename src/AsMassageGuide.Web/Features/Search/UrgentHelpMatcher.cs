using AsMassageGuide.Content.Model;
using Quickenshtein;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// Knows from the words of a search that someone may need help, so that the card that says so stands above the results.
/// </summary>
public sealed class UrgentHelpMatcher
{
    /// <summary>
    /// From so many letters on a word may be one slip of the keyboard away, and from twice as many two.
    /// </summary>
    private const int LettersASlip = 5;

    /// <summary>"Numb" is meant by "numbness", and "leg" by "legs".</summary>
    private static readonly string[] Endings = ["s", "ness", "ing", "ed"];

    private readonly List<(Urgency Urgency, IReadOnlyList<string> Phrase)> phrases;

    public UrgentHelpMatcher(Site site) =>
        phrases = [
            .. from urgency in new[] { Urgency.Emergency, Urgency.SameDay }
            from sign in site.UrgentHelp(urgency).Signs
            from said in sign.Say
            select (urgency, SearchQuery.Parse(said).Words),
        ];

    /// <param name="typed">As it was typed, questions and misspellings too.</param>
    /// <returns>The most urgent list that a phrase of it belongs to; null where none does.</returns>
    public Urgency? Find(string? typed)
    {
        var words = SearchQuery.Parse(typed).Words;
        return phrases
            .Where(entry => entry.Phrase.All(said => words.Any(word => IsMeant(said, word))))
            .Select(entry => (Urgency?)entry.Urgency)
            .Min();
    }

    private static bool IsMeant(string said, string typed)
    {
        if (
            said == typed
            || Endings.Any(ending =>
                typed.Length == said.Length + ending.Length
                && typed.StartsWith(said, StringComparison.Ordinal)
                && typed.EndsWith(ending, StringComparison.Ordinal)
            )
        )
            return true;
        if (said.Length < LettersASlip || typed.Length < LettersASlip - 1 || said[0] != typed[0])
            return false;
        return Levenshtein.GetDistance(said, typed) <= (said.Length >= 2 * LettersASlip ? 2 : 1);
    }
}
