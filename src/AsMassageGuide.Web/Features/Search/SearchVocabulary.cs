using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using Quickenshtein;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>The words of the guide, used to correct misspelled words.</summary>
internal sealed partial class SearchVocabulary
{
    private const int ShortestMended = 4;

    private readonly Dictionary<string, int> counts = [];
    private readonly string[] sorted;

    public SearchVocabulary(Site site)
    {
        var texts = site
            .Pages.SelectMany(page => page.Texts.Select(text => $"{text.Heading} {text.Text}").Append(page.Title))
            .Concat(site.Glossary.SelectMany(term => term.Also.Append(term.Term).Append(term.Means)))
            .Concat(site.MassageTypes.SelectMany(type => type.AlsoCalled))
            .Concat(site.Synonyms.SelectMany(synonym => synonym.Say));
        foreach (
            var word in texts.SelectMany(text => Word().Matches(SearchQuery.Fold(text)).Select(word => word.Value))
        )
            counts[word] = counts.GetValueOrDefault(word) + 1;
        sorted = [.. counts.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Returns whether the guide uses the word or, if it may be incomplete, one that starts with it.
    /// </summary>
    public bool Knows(string word, bool isPrefix) => counts.ContainsKey(word) || (isPrefix && BeginsOne(word));

    /// <returns>The closest word or, of equally close words, the most frequent. Null if none is close.</returns>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestMended || word.Any(char.IsDigit))
            return null;
        var most =
            word.Length < 6 ? 1
            : word.Length < 9 ? 2
            : 3;
        var best = counts
            .Where(known => known.Key.Length >= ShortestMended - 1 && Math.Abs(known.Key.Length - word.Length) <= most)
            .Select(known => (known.Key, known.Value, Distance: Levenshtein.GetDistance(word, known.Key)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance + (known.Key[0] == word[0] ? 0 : 1))
            .ThenByDescending(known => known.Value)
            .ThenBy(known => known.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Key;
    }

    private bool BeginsOne(string word)
    {
        var at = Array.BinarySearch(sorted, word, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < sorted.Length && sorted[at].StartsWith(word, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
