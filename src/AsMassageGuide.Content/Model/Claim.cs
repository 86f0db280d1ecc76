namespace AsMassageGuide.Content.Model;

/// <summary>A source cited for a statement, and how certain the source makes it.</summary>
/// <param name="ReferenceId">A key of <c>references.yml</c>, or <see cref="Reference.EditorialCaution"/>.</param>
/// <param name="Certainty">The certainty; expert advice for our own precautions.</param>
/// <param name="Covers">
/// The statements of the fact dossier that this claim covers or corrects, such as S15 or C4.
/// </param>
public sealed record Citation(string ReferenceId, Certainty Certainty, IReadOnlyList<string> Covers)
{
    public bool IsOurPrecaution => ReferenceId == Reference.EditorialCaution;
}

/// <summary>A sentence or list item that is based on at least one source, with a permanent anchor.</summary>
/// <param name="Anchor">
/// Unique on its page. Derived from the claim's own words, so that the surrounding text can change.
/// </param>
public sealed record Claim(string PagePath, string Anchor, string Text, IReadOnlyList<Citation> Citations)
{
    public string Address => $"{PagePath}#{Anchor}";
}
