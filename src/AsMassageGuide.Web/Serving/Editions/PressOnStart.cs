using System.Diagnostics;
using AsMassageGuide.Content;
using Serilog;

namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>Presses the edition as soon as the guide answers requests, then makes it smaller. Requests before that are rendered one by one.</summary>
internal sealed class PressOnStart(IHostApplicationLifetime lifetime, EditionPress press, EditionShelf shelf, Site site) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
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
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            // Pages that cannot be pressed can still be rendered one by one, all but the one that is broken.
            Log.Error(e, "No edition could be pressed; every request is rendered");
        }
    }

    private async Task PressAsync(CancellationToken stoppingToken)
    {
        var clock = Stopwatch.StartNew();
        var edition = await press.PressAsync(site, stoppingToken);
        shelf.Current = edition;
        Log.Information("Edition of {Addresses} addresses pressed in {Elapsed} ms", edition.Pages.Count(), clock.ElapsedMilliseconds);
        await EditionPress.StrengthenAsync(edition, stoppingToken);
        Log.Information("Edition at its smallest after {Elapsed} ms", clock.ElapsedMilliseconds);
    }
}
