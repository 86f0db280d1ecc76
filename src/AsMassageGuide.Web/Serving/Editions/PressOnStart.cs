using System.Collections.Concurrent;
using System.Diagnostics;
using AsMassageGuide.Content;
using Serilog;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>
/// Presses the edition as soon as the guide answers requests, then makes it smaller. Requests before that are rendered one
/// by one, and so is a page that cannot be pressed; it is tried again, with a growing pause, until it can.
/// </summary>
internal sealed class PressOnStart(
    IHostApplicationLifetime lifetime, EditionPress press, EditionShelf shelf, Site site, TimeProvider time, GuideOptions options) : BackgroundService
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
            await PressAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to end before the edition was done, or before anything began.
        }
    }

    private async Task PressAsync(CancellationToken stoppingToken)
    {
        var clock = Stopwatch.StartNew();
        var (edition, failures) = await press.PressAsync(site, stoppingToken);
        shelf.Current = edition;
        Log.Information("Edition of {Addresses} addresses pressed in {Elapsed} ms", edition.Pages.Count(), clock.ElapsedMilliseconds);
        var smaller = options.Recompress ? StrengthenAsync(edition, clock, stoppingToken) : Task.CompletedTask;
        await Task.WhenAll(smaller, TryAgainAsync(failures, stoppingToken));
    }

    private static async Task StrengthenAsync(Edition edition, Stopwatch clock, CancellationToken stoppingToken)
    {
        await EditionPress.StrengthenAsync(edition, stoppingToken);
        Log.Information("Edition at its smallest after {Elapsed} ms", clock.ElapsedMilliseconds);
    }

    private async Task TryAgainAsync(IReadOnlyList<PressFailure> failures, CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; failures.Count > 0; pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks)))
        {
            foreach (var failure in failures) Log.Error(failure.Thrown, "{Path} {Why}; it is rendered on request, and pressed again in {Pause}", failure.Path, failure.Why, pause);
            await Task.Delay(pause, time, stoppingToken);
            var pages = new ConcurrentBag<PressedPage>();
            failures = await press.PressEachAsync(failures.Select(failure => failure.Path), strongest: true, pages.Add, stoppingToken);
            if (!pages.IsEmpty) shelf.Current = shelf.Current!.With(pages);
        }
    }
}
