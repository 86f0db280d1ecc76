using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Links the first use of each glossary term on a page, outside headings and other links.</summary>
internal sealed class GlossaryLinks
{
    private readonly Dictionary<string, GlossaryTerm> termsByForm = new(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseFinder finder;

    public GlossaryLinks(IEnumerable<GlossaryTerm> terms)
    {
        foreach (var term in terms)
        {
            // An empty term is already reported; here it would match everywhere.
            foreach (var form in term.Also.Prepend(term.Term).Where(form => form.Length > 0))
                termsByForm.TryAdd(form, term);
        }

        finder = new(termsByForm.Keys, IsAbbreviation);
    }

    /// <param name="pagePath">The page's path. A term is not linked from the page that explains it.</param>
    public void AddTo(ParsedText text, string pagePath)
    {
        var linked = new HashSet<string>(
            termsByForm.Values.Where(term => term.Page == pagePath).Select(term => term.Slug)
        );
        foreach (var leaf in text.Document.Descendants<ParagraphBlock>().ToList())
        {
            foreach (var literal in leaf.Inline?.FindDescendants<LiteralInline>().Where(IsOutsideLinks).ToList() ?? [])
                AddTo(literal, linked);
        }
    }

    private void AddTo(LiteralInline literal, HashSet<string> linked)
    {
        var at = 0;
        while (finder.FindNext(literal.Content.ToString(), at) is var (index, form))
        {
            var term = termsByForm[form];
            if (!linked.Add(term.Slug))
            {
                at = index + form.Length;
                continue;
            }

            literal = LinkWords(literal, index, form.Length, term);
            at = 0;
        }
    }

    /// <returns>The text after the new link.</returns>
    private static LiteralInline LinkWords(LiteralInline literal, int index, int length, GlossaryTerm term)
    {
        var text = literal.Content.ToString();
        var link = new LinkInline(term.Path, "");
        var rest = new LiteralInline(text[(index + length)..]);
        link.AppendChild(new LiteralInline(text.Substring(index, length)));
        literal.Content = new(text[..index]);
        literal.InsertAfter(link);
        link.InsertAfter(rest);
        return rest;
    }

    /// <summary>
    /// Matches abbreviations only as written, so that "as" is never taken for AS, and other words in any case.
    /// </summary>
    private static bool IsAbbreviation(string form) => form.Length <= 6 && form.Where(char.IsLetter).All(char.IsUpper);

    private static bool IsOutsideLinks(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return false;
        }

        return true;
    }
}
