using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Renders a table whose first column names its rows. Header scopes are explicit, because the phone layout removes
/// the implicit roles with <c>display</c>. Each cell carries its column's name for the same layout.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var names = table
            .OfType<TableRow>()
            .First()
            .OfType<TableCell>()
            .Select(cell => PlainText.From(FindText(cell)))
            .ToList();
        renderer.Write("<table><thead>");
        foreach (var row in table.OfType<TableRow>().Where(row => row.IsHeader))
            WriteHead(renderer, row);
        renderer.Write("</thead><tbody>");
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
            WriteRow(renderer, row, names);
        renderer.WriteLine("</tbody></table>");
    }

    private static void WriteHead(HtmlRenderer renderer, TableRow row)
    {
        renderer.Write("<tr>");
        foreach (var cell in row.OfType<TableCell>())
        {
            renderer.Write("<th scope=\"col\">");
            WriteText(renderer, cell);
            renderer.Write("</th>");
        }

        renderer.Write("</tr>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row, List<string> names)
    {
        renderer.Write("<tr>");
        foreach (var (cell, index) in row.OfType<TableCell>().Select((cell, index) => (cell, index)))
        {
            renderer.Write(index == 0 ? "<th scope=\"row\">" : "<td>");
            // Shown where the table has no room and its rows become cards. Text, so that browsers translate it.
            if (index > 0 && index < names.Count)
                renderer.Write("<span class=\"l\">").WriteEscape(names[index]).Write(": </span>");
            WriteText(renderer, cell);
            renderer.Write(index == 0 ? "</th>" : "</td>");
        }

        renderer.Write("</tr>");
    }

    private static void WriteText(HtmlRenderer renderer, TableCell cell)
    {
        if (FindText(cell) is { } text)
            renderer.WriteChildren(text);
    }

    private static ContainerInline? FindText(TableCell cell) => cell.OfType<ParagraphBlock>().FirstOrDefault()?.Inline;
}
