using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Reading.Prose;

/// <summary>Links each glossary term where a page first uses it, outside headings and other links.</summary>
internal sealed class GlossaryLinks
{
    private readonly Dictionary<string, GlossaryTerm> termsByForm = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? anyForm;

    public GlossaryLinks(IEnumerable<GlossaryTerm> terms)
    {
        foreach (var term in terms)
        {
            // A term left empty is a problem already reported; here it would match everywhere.
            foreach (var form in term.Also.Prepend(term.Term).Where(form => form.Length > 0)) termsByForm.TryAdd(form, term);
        }

        if (termsByForm.Count == 0) return;

        // Longest first, so that "blood clot in a leg" wins over "blood clot".
        var forms = termsByForm.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).Select(AsPattern);
        anyForm = new($@"(?<![\w-])(?:{string.Join('|', forms)})(?![\w-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
    }

    /// <param name="pagePath">A term is not linked from the page that explains it.</param>
    public void AddTo(ParsedText text, string pagePath)
    {
        var linked = new HashSet<string>(termsByForm.Values.Where(term => term.Page == pagePath).Select(term => term.Slug));
        foreach (var leaf in text.Document.Descendants<ParagraphBlock>().ToList())
        {
            foreach (var literal in leaf.Inline?.FindDescendants<LiteralInline>().Where(IsOutsideLinks).ToList() ?? []) AddTo(literal, linked);
        }
    }

    private void AddTo(LiteralInline literal, HashSet<string> linked)
    {
        for (var at = 0; FindNext(literal.Content.ToString(), at) is { } match;)
        {
            var term = termsByForm[match.Value];
            if (!linked.Add(term.Slug))
            {
                at = match.Index + match.Length;
                continue;
            }

            literal = LinkWords(literal, match, term);
            at = 0;
        }
    }

    private Match? FindNext(string text, int from) => anyForm?.Match(text, from) is { Success: true } match ? match : null;

    /// <returns>The text that follows the new link.</returns>
    private static LiteralInline LinkWords(LiteralInline literal, Match match, GlossaryTerm term)
    {
        var text = literal.Content.ToString();
        var link = new LinkInline(term.Path, "");
        var rest = new LiteralInline(text[(match.Index + match.Length)..]);
        link.AppendChild(new LiteralInline(match.Value));
        literal.Content = new(text[..match.Index]);
        literal.InsertAfter(link);
        link.InsertAfter(rest);
        return rest;
    }

    /// <summary>Abbreviations count only as written, so that AS is never found in "as"; other words in any case.</summary>
    private static string AsPattern(string form) =>
        form.Length <= 6 && form.Where(char.IsLetter).All(char.IsUpper) ? Regex.Escape(form) : $"(?i:{Regex.Escape(form)})";

    private static bool IsOutsideLinks(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return false;
        }

        return true;
    }
}
