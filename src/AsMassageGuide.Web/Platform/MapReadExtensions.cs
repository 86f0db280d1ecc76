using System.Diagnostics.CodeAnalysis;

namespace AsMassageGuide.Web.Platform;

/// <summary>The one way to map an endpoint of the guide: whatever GET answers, HEAD answers too.</summary>
internal static class MapReadExtensions
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Delegate handler
    ) => routes.MapMethods(pattern, Methods, handler);
}
