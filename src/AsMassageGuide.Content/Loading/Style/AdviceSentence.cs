using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>A sentence of a page's text that gives advice.</summary>
/// <param name="Spot">The start of the passage that has the sentence.</param>
internal sealed record AdviceSentence(string Text, SourceLocation Spot)
{
    public static IEnumerable<AdviceSentence> FindIn(IEnumerable<Passage> passages, StyleRules style) =>
        passages
            .Where(passage => passage.Kind is PassageKind.Text or PassageKind.KeyPoint)
            .SelectMany(passage =>
                Sentences
                    .Split(passage.Text)
                    .Where(style.AdviceWords.IsIn)
                    .Select(sentence => new AdviceSentence(sentence, passage.Spot))
            );
}
