using System.Collections.Concurrent;
using System.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using Serilog;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Presses the edition as soon as the guide answers requests, then makes it smaller. Requests before that are rendered
/// one
/// by one, and so is a page that cannot be pressed; it is tried again, with a growing pause, until it can.
/// </summary>
internal sealed class PrerenderService(
    IHostApplicationLifetime lifetime,
    Prerenderer prerenderer,
    PrerenderedSiteHolder holder,
    Site site,
    TimeProvider time,
    GuideOptions options
) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await PrerenderAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to end before the edition was done, or before anything began.
        }
    }

    private async Task PrerenderAsync(CancellationToken stoppingToken)
    {
        var clock = Stopwatch.StartNew();
        var (prerendered, failures) = await prerenderer.PrerenderAsync(site, stoppingToken);
        holder.Current = prerendered;
        Log.Information(
            "Prerendered {Paths} paths in {Elapsed} ms",
            prerendered.Pages.Count(),
            clock.ElapsedMilliseconds
        );
        var smaller = options.Recompress ? RecompressAsync(prerendered, clock, stoppingToken) : Task.CompletedTask;
        await Task.WhenAll(smaller, TryAgainAsync(failures, stoppingToken));
    }

    private static async Task RecompressAsync(
        PrerenderedSite prerendered,
        Stopwatch clock,
        CancellationToken stoppingToken
    )
    {
        await Prerenderer.RecompressAsync(prerendered, stoppingToken);
        Log.Information("Recompressed all paths after {Elapsed} ms", clock.ElapsedMilliseconds);
    }

    private async Task TryAgainAsync(IReadOnlyList<PrerenderFailure> failures, CancellationToken stoppingToken)
    {
        for (
            var pause = FirstPause;
            failures.Count > 0;
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks))
        )
        {
            foreach (var failure in failures)
                Log.Error(
                    failure.Thrown,
                    "{Path} {Why}; it is rendered on request, " + "and prerendered again in {Pause}",
                    failure.Path,
                    failure.Why,
                    pause
                );
            await Task.Delay(pause, time, stoppingToken);
            var pages = new ConcurrentBag<PrerenderedResponse>();
            failures = await prerenderer.PrerenderEachAsync(
                failures.Select(failure => failure.Path),
                strongest: true,
                pages.Add,
                stoppingToken
            );
            if (!pages.IsEmpty)
                holder.Current = holder.Current!.With(pages);
        }
    }
}
