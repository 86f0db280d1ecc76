using System.Net.Mime;
using System.Text;
using System.Text.Json;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Offline;

/// <summary>
/// Maps the scripts of the guide: for citations, offline use, and copying. All are optional: every page works without
/// them.
/// </summary>
internal static class ScriptFiles
{
    public static void MapScriptFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var path in new[] { SitePaths.GuideScript, SitePaths.Worker, SitePaths.ShareScript })
        {
            var script = new Lazy<string>(() => Read(path[1..]));
            routes.MapMethods(
                path,
                ReadMethods.All,
                () => Results.Text(script.Value, MediaTypeNames.Text.JavaScript, Encoding.UTF8)
            );
        }
    }

    /// <summary>
    /// Reads a script and replaces its uppercase placeholders, so that paths are defined only in
    /// <see cref="SitePaths"/>.
    /// </summary>
    private static string Read(string name)
    {
        using var file = typeof(ScriptFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(file);
        return reader
            .ReadToEnd()
            .Replace("OFFLINE_PATHS", JsonSerializer.Serialize(SitePaths.Offline), StringComparison.Ordinal)
            .Replace("WHEN_TO_GET_HELP", SitePaths.WhenToGetHelp, StringComparison.Ordinal)
            .Replace("WORKER", SitePaths.Worker, StringComparison.Ordinal);
    }
}
