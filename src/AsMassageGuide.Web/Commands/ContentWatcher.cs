using AsMassageGuide.Web.Platform;
using Serilog;

namespace AsMassageGuide.Web.Commands;

/// <summary>Reloads the content whenever a file changes and prints the same problems as <c>check</c>.</summary>
internal sealed class ContentWatcher(string folder, SiteProvider live) : BackgroundService
{
    /// <summary>Delay after a change, because editors write a file in several steps.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim changed = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            // Created for each iteration: a watcher stops raising events once its folder is deleted, even if the
            // folder is created again.
            using var watcher = await WatchAsync(stoppingToken);
            // The first time too: a file may have changed between the start, which read it, and the watcher.
            await ReloadAsync();
            await changed.WaitAsync(stoppingToken);
            await Task.Delay(Settling, stoppingToken);
            while (changed.Wait(0, stoppingToken))
            {
                // Discard changes that arrived meanwhile; the next reload covers them.
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
    /// Watches the folder. Waits until it exists, because checking out another branch can remove it temporarily.
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
        // The event buffer overflowed. Which files changed does not matter, because everything is reloaded.
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
