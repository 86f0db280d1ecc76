using System.Diagnostics.CodeAnalysis;

namespace AsMassageGuide.Web.Platform;

/// <summary>Maps endpoints for both GET and HEAD. All endpoints of the guide use it.</summary>
internal static class MapReadExtensions
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Delegate handler
    ) => routes.MapMethods(pattern, Methods, handler);
}
