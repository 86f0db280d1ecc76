namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Says every two seconds how far a long work is; of a short one nothing is said. Steps may come from many threads.
/// </summary>
/// <param name="all">How many steps there are.</param>
/// <param name="what">What is counted, as in "pages made".</param>
internal sealed class ProgressLines(TextWriter output, TimeProvider time, int all, string what)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock one = new();
    private long lastSaid = time.GetTimestamp();
    private int done;

    public void Step()
    {
        lock (one)
        {
            done++;
            if (time.GetElapsedTime(lastSaid) < Pause)
                return;
            lastSaid = time.GetTimestamp();
            output.WriteLine($"{done} of {all} {what}");
        }
    }
}
