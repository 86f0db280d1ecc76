using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>Words to find in a text, with their replacements.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, string> insteadOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseFinder finder;

    public WordList(IEnumerable<(string Word, string Instead)> words)
    {
        foreach (var (word, instead) in words.Where(pair => pair.Word.Length > 0))
            insteadOf.TryAdd(word, instead);
        finder = new(insteadOf.Keys, asWritten: _ => false);
    }

    public static WordList Empty { get; } = new([]);

    /// <returns>Each word found, as written in the text, with its replacement.</returns>
    public IEnumerable<(string Found, string Instead)> FindIn(string text)
    {
        for (var at = 0; finder.FindNext(text, at) is var (index, word); at = index + word.Length)
            yield return (text.Substring(index, word.Length), insteadOf[word]);
    }
}
