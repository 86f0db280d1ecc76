using System.Net.Mime;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared.Drawings;

namespace AsMassageGuide.Web.Features.Seo;

/// <summary>Maps <c>/favicon.svg</c>, the icon in the browser tab.</summary>
internal static class SiteIcon
{
    public static void MapSiteIcon(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(SitePaths.Icon, ReadMethods.All, () => Results.Text(Drawing.Icon, MediaTypeNames.Image.Svg));
}
