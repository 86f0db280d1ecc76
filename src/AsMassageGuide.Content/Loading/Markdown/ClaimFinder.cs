using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Readability;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Finds the words that each citation supports: the sentence before it or, in a list or table, the whole item before
/// it. Encloses those words, numbers the sources, and passes the claims to the page's <see cref="ClaimCollector"/>.
/// </summary>
internal sealed class ClaimFinder(CitationReader reader, ClaimCollector claims, ContentProblems problems)
{
    public void Find(ParsedText text)
    {
        foreach (var leaf in text.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToList())
        {
            FindIn(leaf, text);
        }
    }

    private void FindIn(LeafBlock leaf, ParsedText text)
    {
        var afterLastCitation = leaf.Inline!.FirstChild;
        CitationInline? previous = null;
        for (
            var inline = leaf is HeadingBlock ? null : leaf.Inline.FirstChild;
            inline is not null;
            inline = inline.NextSibling
        )
        {
            if (inline is not CitationInline)
                continue;
            var group = TakeGroup(inline);
            var isAlone = Wrap(afterLastCitation == group[0] ? null : afterLastCitation, group, leaf, text);
            if (isAlone && previous is not null)
                LeaveToNext(previous, group[0]);
            previous = group[0];
            inline = group[^1];
            afterLastCitation = inline.NextSibling;
        }

        // The remaining citations are in headings, emphasis, or links, where they do not close a sentence.
        foreach (var citation in leaf.Inline.FindDescendants<CitationInline>().Where(citation => !citation.IsNumbered))
            problems.CitationMisplaced(text.SpotAt(citation));
    }

    /// <summary>Returns the adjacent citations from here on, and removes the white space between them.</summary>
    private static List<CitationInline> TakeGroup(Inline first)
    {
        if (first.PreviousSibling is LiteralInline before)
            before.Content = new(before.Content.ToString().TrimEnd());
        else if (first.PreviousSibling is LineBreakInline lineBreak)
            lineBreak.Remove();

        var group = new List<CitationInline> { (CitationInline)first };
        while (Following(group[^1]) is { } next)
        {
            while (group[^1].NextSibling != next)
                group[^1].NextSibling!.Remove();
            group.Add(next);
        }

        return group;
    }

    private static CitationInline? Following(CitationInline citation)
    {
        var next = citation.NextSibling;
        while (next is LineBreakInline || (next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            next = next.NextSibling;
        return next as CitationInline;
    }

    /// <summary>
    /// Omits the marker of a statement if the next statement of the paragraph follows at once and has the same sources.
    /// </summary>
    private static void LeaveToNext(CitationInline previous, CitationInline next)
    {
        if (previous.Shown.SequenceEqual(next.Shown))
            previous.Shown = [];
    }

    /// <returns>Whether the statement fills the text from <paramref name="first"/> to its citations.</returns>
    private bool Wrap(Inline? first, List<CitationInline> group, LeafBlock leaf, ParsedText text)
    {
        var bySentence = leaf.Parent is not (ListItemBlock or TableCell);
        var start =
            first is null ? null
            : bySentence ? LastSentence.Separate(first, group[0])
            : first;
        var words = start is null ? "" : PlainText.Between(start, group[0]);
        var isAlone = first is not null && PlainText.Between(first, group[0]) == words;
        var read = group.Select(citation => reader.Read(citation.Content, text.SpotAt(citation))).ToList();
        var cited = read.ConvertAll(pair => pair.Citation).ToArray();
        claims.Number(group, cited);
        if (start is null || words.Length == 0 || (bySentence && !Sentences.IsFinished(words)))
        {
            problems.CitationMisplaced(text.SpotAt(group[0]));
            return false;
        }

        var named = read.Select(pair => pair.Anchor).FirstOrDefault(anchor => anchor is not null);
        if (claims.Add(words, LeadInOf(leaf), cited, named, text.SpotAt(group[0])) is { } anchor)
            Enclose(start, group[0], anchor);
        return isAlone;
    }

    /// <summary>
    /// Returns the words that introduce a list and that its items complete: "Avoid heat if you:". An item makes no
    /// statement without them. Returns an empty string when the paragraph before the list does not end with a colon.
    /// </summary>
    private static string LeadInOf(LeafBlock leaf)
    {
        if (leaf.Parent is not ListItemBlock { Parent: ListBlock { Parent: { } around } list })
            return "";
        var place = around.IndexOf(list);
        if (place <= 0 || around[place - 1] is not ParagraphBlock { Inline: { } before })
            return "";
        var words = PlainText.From(before);
        return words.EndsWith(':') ? Sentences.Split(words)[^1] : "";
    }

    private static void Enclose(Inline start, Inline end, string anchor)
    {
        var claim = new ClaimInline(anchor);
        start.InsertBefore(claim);
        var inline = start;
        while (inline != end)
        {
            var next = inline!.NextSibling;
            inline.Remove();
            claim.AppendChild(inline);
            inline = next;
        }
    }
}
