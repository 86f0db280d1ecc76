using System.Collections.Concurrent;
using System.Diagnostics;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands.ServerConfiguration;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering;
using Microsoft.AspNetCore.Hosting.Server;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Exports the prerendered site to a folder for static hosting. The files contain exactly what a server would send.
/// </summary>
internal static class ExportCommand
{
    private const string NginxEnding = ".nginx.conf";
    private const string CaddyEnding = ".Caddyfile";

    /// <summary>In bytes. The guide as it is stays below.</summary>
    private const long MuchMemory = 256 * 1024 * 1024;

    public static async Task<int> RunAsync(
        WebApplicationBuilder builder,
        string folder,
        TextWriter output,
        TextWriter errors
    )
    {
        var clock = Stopwatch.StartNew();
        var options = GuideOptions.Read(builder.Configuration);
        builder.AddLogging(options);
        var problems = new ContentProblems();
        var site = SiteReader.Read(options.Content, problems);
        foreach (var problem in problems.All)
            await errors.WriteLineAsync(problem.ToString());
        if (site is null)
            return ExitCode.Failed;

        try
        {
            using var target = new ExportFolder(folder);
            await output.WriteLineAsync($"{site.Pages.Count} pages read after {clock.ElapsedMilliseconds} ms");
            var source = $"{ExportList.HashOfFiles(options.Content, $"{options.LiveServer}")}";
            var build = EarlierExport.BuildFor(options.PublicAddress);
            if (target.IsCurrent(build, source, NginxEnding, CaddyEnding))
            {
                await output.WriteLineAsync($"{folder} is up to date; checked after {clock.ElapsedMilliseconds} ms");
                return ExitCode.Fine;
            }

            FreeMemory();
            await WriteAsync(builder, options, site, target, output);
            if (target.Finish(build, source) is { } left)
                await errors.WriteLineAsync(left);
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

    /// <summary>
    /// Gives back what a finished step needed, if it was much. On a large machine, the garbage collector would let the
    /// memory of one step stay beside that of the next: 10,000 pages took 1.2 GB, and half of it was garbage.
    /// </summary>
    private static void FreeMemory()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > MuchMemory)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    /// <remarks>The host handles termination signals and reports them through <c>ApplicationStopping</c>.</remarks>
    private static async Task WriteAsync(
        WebApplicationBuilder builder,
        GuideOptions options,
        Site site,
        ExportFolder target,
        TextWriter output
    )
    {
        builder.AddWebsite(site, options, SiteMode.Files(options));
        builder.Services.AddSingleton<IServer, NullServer>();
        var earlier = EarlierExport.Open(target.FullName, target.Earlier, options.PublicAddress);
        builder.Services.AddSingleton(earlier);
        await using var app = builder.Build().UseWebsite();
        await app.StartAsync();
        var stopped = app.Lifetime.ApplicationStopping;
        var time = app.Services.GetRequiredService<TimeProvider>();
        var prerenderer = app.Services.GetRequiredService<Prerenderer>();

        var answers = new ConcurrentBag<HeadersOfAddress>();
        var pages = new ProgressLines(
            output,
            time,
            site.Paths.All.Count + site.Files.Count,
            "pages made and compressed"
        );
        var making = Task.Run(prerenderer.PrerenderNotFoundAsync, stopped);
        var failures = await prerenderer.PrerenderEachAsync(
            site.Paths.All.Concat(site.Files),
            strongest: true,
            page =>
            {
                target.Add(page);
                answers.Add(HostHeaders.Describe(page));
                pages.Step();
            },
            stopped
        );
        var (missing, missingFailure) = await making;
        if (failures.Append(missingFailure).FirstOrDefault(failure => failure is not null) is { } first)
            throw new IOException($"{first.Path} {first.Why}");
        target.Add(missing!);
        FreeMemory();

        var address = app.Services.GetRequiredService<PublicUrl>();
        var cards = app.Services.GetRequiredService<CardPictures>();
        var headers = HostHeaders.Create([.. answers, StaticHostFiles.CardsAnswer(site, answers, cards)]);
        var files = StaticHostFiles.For(site, headers, cards, address).ToList();
        var others = new ProgressLines(output, time, files.Count, "pictures and redirects made");
        await Parallel.ForEachAsync(
            files,
            stopped,
            (file, _) =>
            {
                if (earlier.HasPicture(file.Name))
                    target.Keep(file.Name);
                else
                    target.Add(file.Name, file.Make());
                others.Step();
                return ValueTask.CompletedTask;
            }
        );
        var servers = new ServerConfigurations(site, headers, address.Root, target.FullName);
        target.AddBeside(NginxEnding, servers.Nginx());
        target.AddBeside(CaddyEnding, servers.Caddy());
        await app.StopAsync(CancellationToken.None);
    }
}
