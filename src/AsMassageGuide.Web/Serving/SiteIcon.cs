using System.Net.Mime;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Components.Drawings;

namespace AsMassageGuide.Web.Serving;

/// <summary><c>/favicon.svg</c>: the mark in a browser's tab.</summary>
internal static class SiteIcon
{
    public static void MapSiteIcon(this IEndpointRouteBuilder routes) =>
        routes.MapRead(SitePaths.Icon, () => Results.Text(Drawing.Icon, MediaTypeNames.Image.Svg));
}
