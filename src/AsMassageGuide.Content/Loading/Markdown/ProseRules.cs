using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Reports Markdown that the guide does not allow, and collects the links to check later.</summary>
internal sealed class ProseRules(string pagePath, ICollection<Link> links, ContentProblems problems)
{
    public void Check(ParsedText text)
    {
        var previous = 1;
        foreach (var part in text.Document.Descendants())
        {
            switch (part)
            {
                case HtmlBlock or HtmlInline:
                    problems.RawHtml(text.SpotAt(part));
                    break;
                case CodeBlock or CodeInline:
                    problems.CodeBlock(text.SpotAt(part));
                    break;
                case LinkInline { IsImage: true }:
                    problems.Picture(text.SpotAt(part));
                    break;
                case LinkInline link:
                    CheckLink(link, link.Url ?? "", text.SpotAt(link));
                    break;
                case AutolinkInline bare:
                    problems.LinkRefused(text.SpotAt(bare), bare.Url);
                    break;
                case Table table:
                    CheckRows(table, text);
                    break;
                case HeadingBlock heading:
                    previous = CheckLevel(heading, previous, text);
                    break;
            }
        }

        LeftoverMarkup.Check(text, problems);
    }

    /// <summary>
    /// Reports rows with the wrong number of cells. Markdig pads short rows silently; the cells it adds have no
    /// position.
    /// </summary>
    private void CheckRows(Table table, ParsedText text)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = CellsOf(rows[0]);
        foreach (var row in rows.Where(row => CellsOf(row) != columns))
            problems.TableRow(text.SpotAt(row), CellsOf(row), columns);
    }

    private static int CellsOf(TableRow row) =>
        row.OfType<TableCell>().Count(cell => cell.Span.Length > 0 || cell.Count > 0);

    private void CheckLink(LinkInline link, string target, SourceLocation spot)
    {
        if (target.StartsWith('#'))
            links.Add(new(pagePath + target, spot));
        else if (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal))
            links.Add(new(target, spot));
        else if (!IsHttps(target) || link.FirstChild is null)
            problems.LinkRefused(spot, target);
    }

    private static bool IsHttps(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private int CheckLevel(HeadingBlock heading, int previous, ParsedText text)
    {
        if (heading.Level is not (2 or 3))
            problems.HeadingLevel(text.SpotAt(heading), "'## ' or '### '; the title is the page's only top heading");
        else if (heading.Level > previous + 1)
            problems.HeadingLevel(text.SpotAt(heading), "'## ' before the first '### '");
        return heading.Level;
    }
}

/// <summary>An internal link as written, to be checked once all pages are known.</summary>
internal sealed record Link(string Target, SourceLocation Spot)
{
    public static Link To(LocatedText path) => new(path.Value, path.Spot);
}
