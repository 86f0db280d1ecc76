using AsMassageGuide.Web.Platform;
using Serilog;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Reads the content anew each time a file of it has changed, and prints what <c>check</c> would print.
/// </summary>
internal sealed class ContentWatcher(string folder, SiteProvider live) : BackgroundService
{
    /// <summary>An editor writes a file in several steps; this lets it finish.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim changed = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            // Made anew each time: a watcher is deaf once its folder was deleted, even if one of the same name has come
            // back.
            using var watcher = await WatchAsync(stoppingToken);
            if (!isFirst)
                await ReloadAsync();
            await changed.WaitAsync(stoppingToken);
            await Task.Delay(Settling, stoppingToken);
            while (changed.Wait(0, stoppingToken))
            {
                // What happened meanwhile is read now.
            }
        }
    }

    private async Task ReloadAsync()
    {
        var problems = live.Reload(folder);
        foreach (var problem in problems)
            await Console.Out.WriteLineAsync(problem.ToString());
        Log.Information("Read the content again: {Problems} problems", problems.Count);
    }

    /// <summary>
    /// Watches the folder, and waits for it while it is not there, as during a checkout of another branch.
    /// </summary>
    private async Task<FileSystemWatcher> WatchAsync(CancellationToken stoppingToken)
    {
        for (var isTold = false; !Directory.Exists(folder); isTold = true)
        {
            if (!isTold)
                Log.Warning("{Folder} is not there; the last content stays until it is back", folder);
            await Task.Delay(Settling, stoppingToken);
        }

        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.Release();
        watcher.Created += (_, _) => changed.Release();
        watcher.Deleted += (_, _) => changed.Release();
        watcher.Renamed += (_, _) => changed.Release();
        // More changes at once than the system can report: which ones does not matter, all is read.
        watcher.Error += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }
}
