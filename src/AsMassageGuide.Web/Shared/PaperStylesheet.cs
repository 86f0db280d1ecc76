using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Shared;

/// <summary>
/// Maps the style sheet for paper, which browsers fetch last and only printing waits for: so it costs the first view
/// of a page nothing.
/// </summary>
internal static class PaperStylesheet
{
    public static void MapPaperStylesheet(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            SitePaths.PaperStyle,
            ReadMethods.All,
            () => Results.Text(Stylesheet.Paper, "text/css", Encoding.UTF8)
        );
}
