using System.Collections.Frozen;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Prose;

namespace AsMassageGuide.Content.Reading;

/// <summary>What every page may refer to: sources and glossary, read before any page.</summary>
internal sealed class Library(IReadOnlyList<Reference> references, IReadOnlyList<GlossaryTerm> terms)
{
    public IReadOnlyDictionary<string, Reference> References { get; } = references.DistinctBy(reference => reference.Id).ToFrozenDictionary(reference => reference.Id);

    public IReadOnlySet<string> ReferenceIds { get; } = references.Select(reference => reference.Id).ToFrozenSet();

    public GlossaryLinks Terms { get; } = new(terms);
}
