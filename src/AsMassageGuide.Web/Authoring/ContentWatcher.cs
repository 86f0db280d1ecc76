using Serilog;

namespace AsMassageGuide.Web.Authoring;

/// <summary>Reads the content anew each time a file of it has changed, and prints what <c>check</c> would print.</summary>
internal sealed class ContentWatcher(string folder, LiveSite live) : BackgroundService
{
    /// <summary>An editor writes a file in several steps; this lets it finish.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim changed = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.Release();
        watcher.Created += (_, _) => changed.Release();
        watcher.Deleted += (_, _) => changed.Release();
        watcher.Renamed += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        while (true)
        {
            await changed.WaitAsync(stoppingToken);
            await Task.Delay(Settling, stoppingToken);
            while (changed.Wait(0, stoppingToken))
            {
                // What happened meanwhile is read now.
            }

            var problems = live.Reload(folder);
            foreach (var problem in problems) await Console.Out.WriteLineAsync(problem.ToString());
            Log.Information("Read the content again: {Problems} problems", problems.Count);
        }
    }

    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }
}
