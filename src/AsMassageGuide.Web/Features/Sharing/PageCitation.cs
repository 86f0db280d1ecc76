using System.Globalization;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>
/// How to name a page in a paper, a letter or a slide. The guide itself is the author: no one person is.
/// </summary>
/// <param name="page">The page to name.</param>
/// <param name="address">Where the world finds the guide.</param>
internal sealed class PageCitation(Page page, PublicUrl address)
{
    private const string Author = Labels.SiteName;

    private readonly DateOnly published =
        page.Changes.Count > 0 ? page.Changes.Min(change => change.On) : page.Review.ReviewedOn;
    private readonly DateOnly updated = page.UpdatedOn;

    private string Url => address.ToAbsolute(page.Path);

    /// <summary>
    /// As the US National Library of Medicine's <i>Citing Medicine</i> asks for a part of a website. The reader writes
    /// the day.
    /// </summary>
    public string Vancouver =>
        $"{Author} [Internet]. {published.Year.ToString(CultureInfo.InvariantCulture)}. {page.Title}; [updated "
        + $"{updated.ToString("yyyy MMM d", CultureInfo.InvariantCulture)}; cited (today's date)]. Available "
        + $"from: {Url}";

    /// <summary>As the American Medical Association's manual, 11th edition, asks for a website.</summary>
    public string Ama => $"{page.Title}. {Author}. Updated {Formats.LongDate(updated)}. Accessed (today's date). {Url}";

    /// <summary>For reference managers; lines and their order as Research Information Systems defined them.</summary>
    public string Ris =>
        string.Concat(
            new[]
            {
                ("TY", "ELEC"),
                ("AU", Author),
                ("TI", page.Title),
                ("T2", Labels.SiteName),
                ("PY", published.Year.ToString(CultureInfo.InvariantCulture)),
                ("DA", updated.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
                ("AB", page.Summary),
                ("LA", "en"),
                ("UR", Url),
                ("ER", ""),
            }.Select(line => $"{line.Item1}  - {line.Item2}\r\n")
        );

    public string BibTeX =>
        $"@online{{as-massage-guide-{page.Code},\n  author = {{{{{Escape(Author)}}}}},\n  title = "
        + $"{{{{{Escape(page.Title)}}}}},\n  date = {{{Formats.IsoDate(updated)}}},\n  year = "
        + $"{{{updated.Year.ToString(CultureInfo.InvariantCulture)}}},\n  url = {{{Url}}},\n  langid = "
        + $"{{english}},\n  abstract = {{{Escape(page.Summary)}}}\n}}\n";

    /// <summary>Letters that are commands to TeX.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            escaped.Append(
                letter switch
                {
                    '\\' => "\\textbackslash{}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{letter}",
                    _ => letter.ToString(),
                }
            );
        }

        return escaped.ToString();
    }
}
