using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>What <c>style.yml</c> asks of the words.</summary>
/// <param name="Lengths">The most words of text on a page of a folder; one number each.</param>
/// <param name="NeverWrite">Phrases that are refused, with what to write instead.</param>
/// <param name="AdviceWords">Phrases that make a sentence advice; with a massage type and a situation in it, it is
/// refused.</param>
/// <param name="PlainWords">Heavy words that are refused unless the glossary explains them, with the plain
/// ones.</param>
internal sealed record StyleRules(
    StyleLimits Limits,
    IReadOnlyList<FolderRule<string>> Headings,
    IReadOnlyList<FolderRule<Urgency>> Cards,
    IReadOnlyList<FolderRule<int>> Lengths,
    WordList NeverWrite,
    WordList PlainWords,
    IReadOnlyList<string> AdviceWords
)
{
    /// <summary>Where the file cannot be read; the reason is among the problems.</summary>
    public static StyleRules None { get; } =
        new(new(99, 999, 999, 999, 999), [], [], [], WordList.Empty, WordList.Empty, []);
}

/// <summary>The most that is allowed.</summary>
/// <param name="PageGrade">Flesch-Kincaid grade of a page's key points and body.</param>
/// <param name="SentenceWords">Words in one sentence.</param>
/// <param name="AverageWords">Words a sentence, over the page.</param>
internal sealed record StyleLimits(
    int PageGrade,
    int SentenceWords,
    int AverageWords,
    int KeyPointWords,
    int HeadingWords
);

/// <summary>What the pages of some folders need.</summary>
internal sealed record FolderRule<T>(IReadOnlyList<string> Folders, IReadOnlyList<T> Need);
