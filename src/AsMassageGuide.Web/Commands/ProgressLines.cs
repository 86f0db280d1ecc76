namespace AsMassageGuide.Web.Commands;

/// <summary>Prints progress every two seconds; a shorter operation prints nothing. Thread-safe.</summary>
/// <param name="all">The total number of steps.</param>
/// <param name="what">A label for the counted items, such as "pages made".</param>
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
