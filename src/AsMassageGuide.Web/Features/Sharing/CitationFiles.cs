using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>
/// Maps <c>/cite/tiru.ris</c> and <c>/cite/tiru.bib</c>, the citation of a page for reference managers.
/// </summary>
internal static class CitationFiles
{
    public static void MapCitationFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(
            SitePaths.Ris("{code}"),
            ReadMethods.All,
            (string code, Site site, PublicUrl address) =>
                site.FindByCode(code) is { } page
                    ? Results.Text(
                        new PageCitation(page, address).Ris,
                        "application/x-research-info-systems",
                        Encoding.UTF8
                    )
                    : Results.NotFound()
        );
        routes.MapMethods(
            SitePaths.BibTeX("{code}"),
            ReadMethods.All,
            (string code, Site site, PublicUrl address) =>
                site.FindByCode(code) is { } page
                    ? Results.Text(new PageCitation(page, address).BibTeX, "application/x-bibtex", Encoding.UTF8)
                    : Results.NotFound()
        );
    }
}
