using System.Collections.Concurrent;
using System.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using Serilog;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Prerenders the site as soon as the server accepts requests, then recompresses it. Until then, responses are
/// rendered on request, and so are pages that cannot be prerendered. Failed pages are retried with increasing delays
/// until they succeed.
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
            // Stopped before prerendering started or finished.
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
        await Recompression.RunAsync(prerendered, stoppingToken);
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
