namespace AsMassageGuide.Web.Prerendering;

/// <summary>Makes a prerendered site smaller while it is served.</summary>
public static class Recompression
{
    /// <summary>
    /// Recompresses the long pages at the strongest level, one after the other. This takes some seconds, so it runs
    /// on one thread with below-normal priority: concurrent requests keep the thread pool and the processors.
    /// </summary>
    public static Task RunAsync(PrerenderedSite prerendered, CancellationToken cancellation)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Run)
        {
            IsBackground = true,
            Name = "Recompression",
            Priority = ThreadPriority.BelowNormal,
        }.Start();
        return finished.Task;

        void Run()
        {
            try
            {
                foreach (var page in prerendered.Pages)
                {
                    cancellation.ThrowIfCancellationRequested();
                    page.Recompress();
                }

                finished.SetResult();
            }
            catch (OperationCanceledException)
            {
                finished.SetCanceled(cancellation);
            }
            catch (Exception e) when (e is IOException or OutOfMemoryException)
            {
                finished.SetException(e);
            }
        }
    }
}
