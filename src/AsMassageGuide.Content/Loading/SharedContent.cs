using System.Collections.Concurrent;
using System.Collections.Frozen;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Style;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// Content that every page can refer to: sources, glossary, urgent help, and style rules. Read before any page.
/// </summary>
internal sealed class SharedContent(
    IReadOnlyList<Reference> references,
    IReadOnlyList<GlossaryTerm> terms,
    IReadOnlyList<UrgentHelp> urgentHelp,
    StyleRules style
)
{
    public IReadOnlyDictionary<string, Reference> References { get; } =
        references.DistinctBy(reference => reference.Id).ToFrozenDictionary(reference => reference.Id);

    private readonly ConcurrentDictionary<(string Id, Certainty Certainty), Citation> citations = [];

    public GlossaryLinks Terms { get; } = new(terms);

    public StyleRules Style { get; } = style;

    /// <summary>
    /// Returns the citation of a source that is as certain; the pages share it, because many cite the same.
    /// </summary>
    public Citation Cite(string id, Certainty certainty) =>
        citations.GetOrAdd((id, certainty), key => new(key.Id, key.Certainty, []));

    /// <summary>Returns the words of the shared cards, which count as part of each page that shows them.</summary>
    public IEnumerable<string> WordsOf(Urgency urgency) =>
        urgentHelp
            .Where(list => list.Urgency == urgency)
            .SelectMany(list =>
                list.Signs.Select(sign => sign.Group)
                    .OfType<string>()
                    .Distinct()
                    .Concat(list.Signs.Select(sign => sign.Text))
                    .Append(list.Note ?? "")
                    .Append(list.WholeAction)
                    .Prepend(list.Heading)
            );
}
