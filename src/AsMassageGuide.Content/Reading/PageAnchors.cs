namespace AsMassageGuide.Content.Reading;

/// <summary>The anchors of one page; each stands once.</summary>
internal sealed class PageAnchors(ContentProblems problems)
{
    private readonly HashSet<string> taken = [];

    public IReadOnlyCollection<string> All => taken;

    public void Add(string anchor, SourceSpot spot)
    {
        if (!taken.Add(anchor)) problems.DuplicateAnchor(spot, anchor);
    }
}
