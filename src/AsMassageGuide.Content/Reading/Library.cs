using System.Collections.Frozen;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Prose;
using AsMassageGuide.Content.Reading.Style;

namespace AsMassageGuide.Content.Reading;

/// <summary>What every page may refer to: sources, glossary, urgent help and the style, read before any page.</summary>
internal sealed class Library(IReadOnlyList<Reference> references, IReadOnlyList<GlossaryTerm> terms, IReadOnlyList<UrgentHelp> urgentHelp, StyleRules style)
{
    public IReadOnlyDictionary<string, Reference> References { get; } = references.DistinctBy(reference => reference.Id).ToFrozenDictionary(reference => reference.Id);

    public IReadOnlySet<string> ReferenceIds { get; } = references.Select(reference => reference.Id).ToFrozenSet();

    public GlossaryLinks Terms { get; } = new(terms);

    public StyleRules Style { get; } = style;

    /// <summary>The words of the shared cards, as part of each page that shows them.</summary>
    public IEnumerable<string> WordsOf(Urgency urgency) =>
        urgentHelp.Where(list => list.Urgency == urgency).SelectMany(list => list.Signs.Select(sign => sign.Text).Append(list.Note ?? "").Append(list.Action).Prepend(list.Heading));
}
