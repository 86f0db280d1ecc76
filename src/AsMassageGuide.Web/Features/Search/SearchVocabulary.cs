using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using F23.StringSimilarity;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>The words of the guide, used to correct misspelled words.</summary>
internal sealed partial class SearchVocabulary
{
    private const int ShortestMended = 4;

    /// <summary>Two letters in the wrong order are one mistake: "thia".</summary>
    private static readonly OptimalStringAlignment Distances = new();

    private readonly Dictionary<string, int> counts = [];
    private readonly string[] sorted;

    /// <summary>The words that a misspelled word can be corrected to, by their length.</summary>
    private readonly ILookup<int, (string Word, int Count)> byLength;

    /// <summary>Words that people use for a page and that no page has: right, and nothing to correct to.</summary>
    private readonly HashSet<string> known;

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
        known =
        [
            .. site
                .SearchPhrases.SelectMany(phrases => phrases.Asked)
                .Concat(site.SearchMisses.SelectMany(miss => miss.Say))
                .SelectMany(text => SearchQuery.Parse(text).Words),
        ];
        byLength = counts
            .Where(entry => entry.Key.Length >= ShortestMended - 1 && !SearchQuery.IsSmall(entry.Key))
            .ToLookup(entry => entry.Key.Length, entry => (entry.Key, entry.Value));
        sorted = [.. counts.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Returns whether the guide uses the word or, if it may be incomplete, one that starts with it.
    /// </summary>
    public bool Knows(string word, bool isPrefix) =>
        counts.ContainsKey(word) || known.Contains(word) || (isPrefix && BeginsOne(word));

    /// <returns>The closest word or, of equally close words, the most frequent. Null if none is close.</returns>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestMended || word.Any(char.IsDigit))
            return null;
        var most =
            word.Length < 5 ? 1
            : word.Length < 8 ? 2
            : 3;
        var sound = SoundOf(word);
        var best = Enumerable
            .Range(word.Length - most, 2 * most + 1)
            .SelectMany(length => byLength[length])
            // The fast distance counts two letters in the wrong order twice, so it leaves out only what is far.
            .Where(entry => Quickenshtein.Levenshtein.GetDistance(word, entry.Word) <= most + 1)
            .Select(entry => (entry.Word, entry.Count, Distance: Distances.Distance(word, entry.Word)))
            .Where(entry => entry.Distance <= most)
            // Close in sound too: "stroak" is nearer to "stroke" than to "strong".
            .Select(entry =>
                (entry.Word, entry.Count, Far: entry.Distance + Distances.Distance(sound, SoundOf(entry.Word)))
            )
            .OrderBy(entry => entry.Far)
            .ThenByDescending(entry => entry.Word.Order().SequenceEqual(word.Order()))
            .ThenByDescending(entry => entry.Count)
            .ThenBy(entry => entry.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word;
    }

    /// <summary>A rough key for how a word sounds: its consonants, alike for letters that sound alike.</summary>
    private static string SoundOf(string word)
    {
        var plain = word.Replace("ph", "f", StringComparison.Ordinal)
            .Replace("ck", "k", StringComparison.Ordinal)
            .Replace("ch", "k", StringComparison.Ordinal)
            .Replace('c', 'k')
            .Replace('q', 'k')
            .Replace('z', 's');
        return string.Concat(plain.Where((letter, place) => place == 0 || !"aeiouyh".Contains(letter)));
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
