using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Collects the claims and sources of one page in order of occurrence.</summary>
internal sealed class ClaimCollector(
    string pagePath,
    PageAnchors anchors,
    IReadOnlyDictionary<string, Reference> references
)
{
    private readonly List<Claim> claims = [];
    private readonly List<string> sourceIds = [];
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>Lets the first of some adjacent citations show the sources of all of them.</summary>
    public void Number(IReadOnlyList<CitationInline> group, IReadOnlyList<Citation> cited)
    {
        foreach (var citation in group)
            citation.IsNumbered = true;
        group[0].Shown =
        [
            .. cited.Select(citation => new CitedSource(
                NumberOf(citation),
                Reference.NameOf(references.GetValueOrDefault(citation.ReferenceId))
            )),
        ];
    }

    /// <summary>Adds a source to the page's list if it is not already there.</summary>
    /// <returns>The source's number in the list, starting at 1.</returns>
    public int NumberOf(Citation citation)
    {
        citations.Add(citation);
        if (!sourceIds.Contains(citation.ReferenceId))
            sourceIds.Add(citation.ReferenceId);
        return sourceIds.IndexOf(citation.ReferenceId) + 1;
    }

    /// <param name="text">
    /// The claim's own words. The anchor is derived from them alone, so that a new lead-in does not break shared
    /// links.
    /// </param>
    /// <param name="leadIn">The words that a list item completes; can be empty.</param>
    /// <returns>
    /// The claim's anchor, or null if a claim with the same words already exists: a repeated sentence is one claim.
    /// </returns>
    public string? Add(string text, string leadIn, IReadOnlyList<Citation> cited, string? named, SourceLocation spot)
    {
        var whole = leadIn.Length == 0 ? text : $"{leadIn} {text}";
        var anchor = named ?? ClaimAnchor.FromText(text);
        if (named is null && claims.Exists(claim => claim.Anchor == anchor))
        {
            if (claims.Exists(claim => claim.Text == whole))
                return null;

            // The same item in another list makes a different claim.
            anchor = ClaimAnchor.FromText(whole);
        }

        anchors.Add(anchor, spot);
        claims.Add(new(pagePath, anchor, whole, cited));
        return anchor;
    }

    public void AddRule(string text, IReadOnlyList<Citation> cited, string anchor, SourceLocation spot)
    {
        anchors.Add(anchor, spot);
        claims.Add(new(pagePath, anchor, text, cited));
    }

    public IReadOnlyList<NumberedSource> ListSources() =>
        [
            .. sourceIds.Select(
                (id, index) => new NumberedSource(index + 1, id, references.GetValueOrDefault(id), CertaintiesOf(id))
            ),
        ];

    private Certainty[] CertaintiesOf(string id) =>
        [
            .. citations
                .Where(citation => citation.ReferenceId == id)
                .Select(citation => citation.Certainty)
                .Distinct()
                .Order(),
        ];
}
