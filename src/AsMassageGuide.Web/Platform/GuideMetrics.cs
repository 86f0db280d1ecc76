using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Metrics for operators. They contain page kinds but no paths, searches, or selections, so they do not reveal who
/// read what.
/// </summary>
public sealed class GuideMetrics
{
    public const string Name = "AsMassageGuide";

    private readonly Counter<long> requests;
    private readonly Counter<long> searchMisses;

    [SuppressMessage("Reliability", "CA2000", Justification = "The factory disposes of what it made.")]
    public GuideMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        requests = meter.CreateCounter<long>("guide.requests", "{request}", "Answers, by kind of page and status");
        searchMisses = meter.CreateCounter<long>(
            "guide.search.misses",
            "{search}",
            "Searches that found nothing; the words are not kept"
        );
    }

    /// <param name="kind">A page kind from <see cref="PageKindNames"/>.</param>
    public void Count(string kind, int status) =>
        requests.Add(
            1,
            new KeyValuePair<string, object?>("kind", kind),
            new KeyValuePair<string, object?>("status", status)
        );

    public void CountSearchMiss() => searchMisses.Add(1);
}
