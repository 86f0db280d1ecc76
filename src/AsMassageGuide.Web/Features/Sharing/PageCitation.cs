using System.Globalization;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>
/// The citations of a page for papers, letters, and slides. The guide itself is the author, because no single person
/// is.
/// </summary>
/// <param name="page">The page to cite.</param>
/// <param name="address">The public URL of the guide.</param>
internal sealed class PageCitation(Page page, PublicUrl address)
{
    private const string Author = Labels.SiteName;

    private readonly DateOnly published =
        page.Changes.Count > 0 ? page.Changes.Min(change => change.On) : page.Review.ReviewedOn;
    private readonly DateOnly updated = page.UpdatedOn;

    private string Url => address.ToAbsolute(page.Path);

    /// <summary>
    /// Follows <i>Citing Medicine</i> of the US National Library of Medicine for a part of a website. The reader adds
    /// the date.
    /// </summary>
    public string Vancouver =>
        $"{Author} [Internet]. {published.Year.ToString(CultureInfo.InvariantCulture)}. {page.Title}; [updated "
        + $"{updated.ToString("yyyy MMM d", CultureInfo.InvariantCulture)}; cited (today's date)]. Available "
        + $"from: {Url}";

    /// <summary>Follows the manual of the American Medical Association, 11th edition, for a website.</summary>
    public string Ama => $"{page.Title}. {Author}. Updated {Formats.LongDate(updated)}. Accessed (today's date). {Url}";

    /// <summary>
    /// The RIS format for reference managers, with the lines and their order as Research Information Systems defined
    /// them.
    /// </summary>
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

    /// <summary>Escapes the characters that have a special meaning in TeX.</summary>
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
