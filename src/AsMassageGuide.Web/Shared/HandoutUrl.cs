using System.Globalization;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <summary>
/// The paths of a handout: the long one that the form submits, and the short one printed on paper:
/// <c>/go/tiru-vate-261125</c>.
/// </summary>
internal static class HandoutUrl
{
    private const string ShortDay = "yyMMdd";

    /// <summary>
    /// Returns the path and query of the handout of one page, or null if the page cannot be part of a handout.
    /// </summary>
    public static string? For(Page page) =>
        Parameter(page) is { } parameter ? $"{SitePaths.Handout}?{parameter}" : null;

    public static string Long(IEnumerable<Page> pages, DateOnly madeOn) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{SitePaths.Handout}?{string.Join('&', pages.Select(Parameter).OfType<string>())}&on={madeOn:yyyy-MM-dd}"
        );

    /// <summary>Joins the codes of the pages and the date.</summary>
    public static string ShortCode(IEnumerable<Page> pages, DateOnly madeOn) =>
        string.Join(
            '-',
            pages.Select(page => page.Code).Append(madeOn.ToString(ShortDay, CultureInfo.InvariantCulture))
        );

    /// <returns>The long path and query, or null if the short code is not valid.</returns>
    public static string? Resolve(string shortCode, Site site)
    {
        var words = shortCode.Split('-');
        if (
            words.Length < 2
            || !DateOnly.TryParseExact(
                words[^1],
                ShortDay,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return null;
        var pages = words[..^1]
            .Select(site.FindByCode)
            .OfType<Page>()
            .Where(page => Parameter(page) is not null)
            .ToList();
        return pages.Count == words.Length - 1 ? Long(pages, day) : null;
    }

    private static string? Parameter(Page page)
    {
        var name = page.Path[(page.Path.LastIndexOf('/') + 1)..];
        return page.Type is not null ? $"type={name}"
            : page.Situation is not null ? $"have={name}"
            : page.Path.StartsWith(SitePaths.Checklists + "/", StringComparison.Ordinal) ? $"list={name}"
            : null;
    }
}
