using System.Net.Mime;
using AsMassageGuide.Content;

namespace AsMassageGuide.Web.Offline;

/// <summary><c>/worker.js</c>: the only script of the guide, and only an addition. Without it every page works as before.</summary>
internal static class OfflineWorker
{
    public static void MapOfflineWorker(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(SitePaths.Worker, [HttpMethods.Get, HttpMethods.Head], () => Results.Text(Script.Value, MediaTypeNames.Text.JavaScript, System.Text.Encoding.UTF8));

    private static readonly Lazy<string> Script = new(() =>
    {
        using var file = typeof(OfflineWorker).Assembly.GetManifestResourceStream("worker.js")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    });
}
