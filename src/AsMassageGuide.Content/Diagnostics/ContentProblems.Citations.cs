namespace AsMassageGuide.Content.Diagnostics;

/// <content>Citations.</content>
public sealed partial class ContentProblems
{
    public void UnknownReference(SourceLocation spot, string id, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownReference,
            $"the reference '{id}' is not in references.yml{DidYouMean(id, known)}; correct it or add it there."
        );

    public void MalformedCitation(SourceLocation spot, string what, IReadOnlyCollection<string> certainties) =>
        Error(
            spot,
            ProblemCode.MalformedCitation,
            $"'{what}' does not belong in a citation; write [@reference-id certainty], with certainty one of: "
                + $"{List(certainties)}."
        );

    public void CertaintyMissing(SourceLocation spot, string id, IReadOnlyCollection<string> certainties) =>
        Error(
            spot,
            ProblemCode.CertaintyMissing,
            $"the citation of '{id}' does not say how sure it is; add one of: {List(certainties)}."
        );

    public void CitationMisplaced(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.CitationMisplaced,
            "there is no finished sentence before this citation; put it straight after the full stop of the sentence "
                + "it supports."
        );

    public void UnfinishedReference(SourceLocation spot, string words) =>
        Error(
            spot,
            ProblemCode.UnfinishedReference,
            $"'{words}' is a note to ourselves, and would be printed in a citation; look it up, or leave the part out."
        );

    public void SearchAddress(SourceLocation spot, string instead) =>
        Error(
            spot,
            ProblemCode.UnfinishedReference,
            $"this is the address of a search; write '{instead}', which the DOI or PMID leads to."
        );

    public void UnusedReference(SourceLocation spot, string id) =>
        Warn(spot, ProblemCode.UnusedReference, $"the reference '{id}' is cited nowhere; cite it or delete it.");
}
