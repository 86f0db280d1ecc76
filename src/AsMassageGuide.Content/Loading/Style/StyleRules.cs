using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>The style rules from <c>style.yml</c>.</summary>
/// <param name="Lengths">The maximum number of words on a page, by folder; each rule has one number.</param>
/// <param name="NeverWrite">Phrases that are rejected, with their replacements.</param>
/// <param name="AdviceWords">
/// Phrases that turn a sentence into advice. A sentence that also names a massage type and a situation is rejected.
/// </param>
/// <param name="PlainWords">
/// Heavy words, with their plain replacements. They are rejected unless the glossary explains them.
/// </param>
internal sealed record StyleRules(
    StyleLimits Limits,
    IReadOnlyList<FolderRule<string>> Headings,
    IReadOnlyList<FolderRule<Urgency>> Cards,
    IReadOnlyList<FolderRule<int>> Lengths,
    WordList NeverWrite,
    WordList PlainWords,
    PhraseFinder AdviceWords
)
{
    /// <summary>The rules to use when the file cannot be read, which is reported.</summary>
    public static StyleRules None { get; } =
        new(new(99, 999, 999, 999, 999), [], [], [], WordList.Empty, WordList.Empty, PhraseFinder.IgnoringCase([]));
}

/// <summary>The upper limits for a page's text.</summary>
/// <param name="PageGrade">The Flesch-Kincaid grade of a page's key points and body.</param>
/// <param name="SentenceWords">The number of words in one sentence.</param>
/// <param name="AverageWords">The average number of words per sentence on the page.</param>
internal sealed record StyleLimits(
    int PageGrade,
    int SentenceWords,
    int AverageWords,
    int KeyPointWords,
    int HeadingWords
);

/// <summary>The requirements for pages in certain folders.</summary>
internal sealed record FolderRule<T>(IReadOnlyList<string> Folders, IReadOnlyList<T> Need);
