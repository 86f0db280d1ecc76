using System.Diagnostics;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Web.Platform;
using Microsoft.AspNetCore.Connections;
using Serilog;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Serves the guide. Does not start if the content has errors, so that readers never get a faulty page.
/// </summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, TextWriter errors)
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

        await using var app = builder.AddWebsite(site, options, SiteMode.Server).Build().UseWebsite();
        return await RunAsync(
            app,
            () =>
                Log.Information(
                    "Serving {Pages} pages, {Types} massage types, {Situations} situations, {Claims} claims and {Sources} "
                        + "sources; ready in {Elapsed} ms",
                    site.Pages.Count,
                    site.MassageTypes.Count,
                    site.Situations.Count,
                    site.Claims.Count,
                    site.References.Count,
                    clock.ElapsedMilliseconds
                )
        );
    }

    private static async Task<int> RunAsync(WebApplication app, Action announce)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            Log.Fatal(
                "{Failure} Another program listens there: end it, or choose another address with --urls",
                e.Message
            );
            return ExitCode.Failed;
        }

        announce();
        await app.WaitForShutdownAsync();
        return ExitCode.Fine;
    }
}
