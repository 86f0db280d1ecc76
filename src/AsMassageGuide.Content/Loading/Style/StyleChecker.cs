using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>Checks a page's words against the style rules.</summary>
internal sealed class StyleChecker(StyleRules style, SourceFile file, ContentProblems problems)
{
    public void Check(
        string? folder,
        IReadOnlyList<Passage> passages,
        ReadingLevel level,
        IReadOnlyCollection<Urgency> cards
    )
    {
        foreach (var passage in passages)
        {
            CheckWords(passage);
            CheckLength(passage);
        }

        CheckLevel(passages, level);
        if (folder is null)
            return;
        var words = passages
            .Where(passage => passage.Kind != PassageKind.Rule)
            .Sum(passage => Sentences.CountWords(passage.Text));
        foreach (
            var most in style
                .Lengths.Where(rule => rule.Folders.Contains(folder))
                .SelectMany(rule => rule.Need)
                .Where(most => words > most)
        )
            problems.TooManyWords(file.SpotAt(0), words, most);
        foreach (var need in style.Headings.Where(rule => rule.Folders.Contains(folder)).SelectMany(rule => rule.Need))
        {
            if (
                !passages.Any(passage =>
                    passage.Kind == PassageKind.Heading && passage.Text.StartsWith(need, StringComparison.Ordinal)
                )
            )
                problems.HeadingMissing(file.SpotAt(0), need);
        }

        foreach (
            var need in style
                .Cards.Where(rule => rule.Folders.Contains(folder))
                .SelectMany(rule => rule.Need)
                .Except(cards)
        )
            problems.CardMissing(file.SpotAt(0), need);
    }

    private void CheckWords(Passage passage)
    {
        foreach (var (found, instead) in style.NeverWrite.FindIn(passage.Text))
            problems.NeverWritten(SpotOf(found, passage), found, instead);
        foreach (var (found, instead) in style.PlainWords.FindIn(passage.Text))
            problems.HeavyWord(SpotOf(found, passage), found, instead);
    }

    private void CheckLength(Passage passage)
    {
        var longest = passage.Kind switch
        {
            PassageKind.KeyPoint => style.Limits.KeyPointWords,
            PassageKind.Heading => style.Limits.HeadingWords,
            _ => style.Limits.SentenceWords,
        };
        foreach (var sentence in Sentences.Split(passage.Text))
        {
            var words = Sentences.CountWords(sentence);
            if (words > longest)
                problems.LongSentence(SpotOf(sentence, passage), words, longest);
        }
    }

    private void CheckLevel(IReadOnlyList<Passage> passages, ReadingLevel level)
    {
        if (level.Grade <= style.Limits.PageGrade && level.WordsASentence <= style.Limits.AverageWords)
            return;
        var hardest = passages
            .SelectMany(passage => Sentences.Split(passage.Text), (passage, sentence) => (passage, sentence))
            .MaxBy(pair => ReadingLevelMeter.Measure([pair.sentence]).Grade);
        problems.HardToRead(
            SpotOf(hardest.sentence, hardest.passage),
            level,
            style.Limits.PageGrade,
            style.Limits.AverageWords
        );
    }

    /// <summary>
    /// Returns the position of words in a passage, or of the passage itself when markup between the words hides them.
    /// </summary>
    private SourceLocation SpotOf(string words, Passage passage)
    {
        var start = file.OffsetOf(passage.Spot);
        var found = file.Text.IndexOf(words, start, StringComparison.Ordinal);
        return found >= 0 && found - start <= passage.Text.Length * 3 ? file.SpotAt(found) : passage.Spot;
    }
}
