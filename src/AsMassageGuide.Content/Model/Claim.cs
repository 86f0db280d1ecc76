namespace AsMassageGuide.Content.Model;

/// <summary>A source named for a statement, and how sure the statement is because of it.</summary>
/// <param name="ReferenceId">A key of <c>references.yml</c>, or <see cref="Reference.EditorialCaution"/>.</param>
/// <param name="Certainty">How sure; expert advice for our own precautions.</param>
/// <param name="Covers">Statements of the fact dossier that this claim covers or corrects, such as S15 or C4.</param>
public sealed record Citation(string ReferenceId, Certainty Certainty, IReadOnlyList<string> Covers)
{
    public bool IsOurPrecaution => ReferenceId == Reference.EditorialCaution;
}

/// <summary>A sentence or list item that rests on at least one source, with a name that lasts.</summary>
/// <param name="Anchor">Unique on its page; worked out from the claim's own words, so that text around it may
/// change.</param>
public sealed record Claim(string PagePath, string Anchor, string Text, IReadOnlyList<Citation> Citations)
{
    public string Address => $"{PagePath}#{Anchor}";
}
