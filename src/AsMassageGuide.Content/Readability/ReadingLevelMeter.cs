using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Readability;

/// <summary>Measures how hard a text is to read.</summary>
public static class ReadingLevelMeter
{
    public static ReadingLevel Measure(IEnumerable<string> passages)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var sentence in passages.SelectMany(Sentences.Split))
        {
            sentences++;
            foreach (var word in Sentences.WordsOf(sentence))
            {
                words++;
                syllables += Syllables.Count(sentence.AsSpan(word.Index, word.Length));
            }
        }

        return new(sentences, words, syllables);
    }
}
