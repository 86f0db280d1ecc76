using System.Diagnostics;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Reading;
using AsMassageGuide.Web.Exporting;
using AsMassageGuide.Web.Serving;
using AsMassageGuide.Web.Serving.Editions;
using AsMassageGuide.Web.Sharing.Cards;
using Microsoft.AspNetCore.Hosting.Server;

namespace AsMassageGuide.Web.Commands;

/// <summary>Writes the edition to a folder, for a host that serves files. What is exported is what would be served.</summary>
internal static class ExportCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [_, var folder, ..] || folder.StartsWith('-')) return Usage.Explain("'export' needs the folder to write to: export <folder>", errors);

        var clock = Stopwatch.StartNew();
        // The folder may begin with a slash, and then it would be read as a setting.
        var builder = CommandLine.CreateBuilder(args[2..]);
        builder.AddLogging();
        var problems = new ContentProblems();
        var site = SiteReader.Read(ContentLocation.Find(builder.Configuration), problems);
        foreach (var problem in problems.All) await errors.WriteLineAsync(problem.ToString());
        if (site is null) return ExitCode.Failed;

        try
        {
            var target = new ExportFolder(folder);
            await output.WriteLineAsync($"{site.Pages.Count} pages read after {clock.ElapsedMilliseconds} ms");
            await WriteAsync(builder, site, target, output, clock);
            await output.WriteLineAsync($"Exported to {folder} after {clock.ElapsedMilliseconds} ms");
            return ExitCode.Fine;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Nothing was exported: it was stopped.");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"Nothing was exported: {e.Message}");
            return ExitCode.Failed;
        }
    }

    /// <remarks>The host takes the signals that end a process, and says so by <c>ApplicationStopping</c>.</remarks>
    private static async Task WriteAsync(WebApplicationBuilder builder, Site site, ExportFolder target, TextWriter output, Stopwatch clock)
    {
        builder.AddWebsite(site, Hosting.Files(builder.Configuration));
        builder.Services.AddSingleton<IServer, NoServer>();
        await using var app = builder.Build().UseWebsite();
        await app.StartAsync();
        var stopped = app.Lifetime.ApplicationStopping;
        var time = app.Services.GetRequiredService<TimeProvider>();
        var addresses = site.Paths.All.Count + site.Files.Count;
        var edition = await app.Services.GetRequiredService<EditionPress>().PressAsync(site, stopped, new ProgressLines(output, time, addresses, "addresses made").Step);
        // One more than was made: the page for what is missing has no address of its own.
        await EditionPress.StrengthenAsync(edition, stopped, new ProgressLines(output, time, addresses + 1, "pages compressed").Step);
        await output.WriteLineAsync($"{addresses} addresses made and compressed after {clock.ElapsedMilliseconds} ms");
        target.Write(edition, StaticHostFiles.Of(site, edition, app.Services.GetRequiredService<CardPictures>(), app.Services.GetRequiredService<PublicAddress>()), stopped);
        await app.StopAsync(CancellationToken.None);
    }
}
