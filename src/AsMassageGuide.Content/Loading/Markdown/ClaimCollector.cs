using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>One page's claims and its list of sources, in the order in which they are met.</summary>
internal sealed class ClaimCollector(string pagePath, PageAnchors anchors)
{
    private readonly List<Claim> claims = [];
    private readonly List<string> sourceIds = [];
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>Gives each citation the number of its source in the page's list.</summary>
    public void Number(IReadOnlyList<CitationInline> markers, IReadOnlyList<Citation> cited)
    {
        var shown = new HashSet<int>();
        foreach (var (marker, citation) in markers.Zip(cited))
        {
            marker.Number = NumberOf(citation);
            marker.IsRepeated = !shown.Add(marker.Number);
        }
    }

    /// <summary>Puts a source into the page's list if it is not there yet.</summary>
    /// <returns>Its place, from 1.</returns>
    public int NumberOf(Citation citation)
    {
        citations.Add(citation);
        if (!sourceIds.Contains(citation.ReferenceId))
            sourceIds.Add(citation.ReferenceId);
        return sourceIds.IndexOf(citation.ReferenceId) + 1;
    }

    /// <param name="text">The claim's own words; its anchor is made of them alone, so that a new lead-in breaks no
    /// shared link.</param>
    /// <param name="leadIn">What a list item finishes; may be empty.</param>
    /// <returns>The claim's anchor, or null where the same words already carry it: a sentence said twice is one
    /// claim.</returns>
    public string? Add(string text, string leadIn, IReadOnlyList<Citation> cited, string? named, SourceLocation spot)
    {
        var whole = leadIn.Length == 0 ? text : $"{leadIn} {text}";
        var anchor = named ?? ClaimAnchor.FromText(text);
        if (named is null && claims.Exists(claim => claim.Anchor == anchor))
        {
            if (claims.Exists(claim => claim.Text == whole))
                return null;

            // The same item of another list says something else.
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

    public IReadOnlyList<NumberedSource> ListSources(IReadOnlyDictionary<string, Reference> references) =>
        [
            .. sourceIds.Select(
                (id, index) => new NumberedSource(index + 1, id, references.GetValueOrDefault(id), CertaintiesOf(id))
            ),
        ];

    private List<Certainty> CertaintiesOf(string id) =>
        [
            .. citations
                .Where(citation => citation.ReferenceId == id)
                .Select(citation => citation.Certainty)
                .Distinct()
                .Order(),
        ];
}
