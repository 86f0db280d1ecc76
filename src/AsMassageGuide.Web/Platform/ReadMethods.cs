namespace AsMassageGuide.Web.Platform;

/// <summary>The methods of every endpoint of the guide.</summary>
/// <remarks>
/// Endpoints are mapped by <c>MapMethods</c> itself and not by an extension of ours: only then are their handlers
/// generated when the guide is built, and not compiled at each start.
/// </remarks>
internal static class ReadMethods
{
    public static readonly string[] All = [HttpMethods.Get, HttpMethods.Head];
}
