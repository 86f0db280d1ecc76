using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>Gauges of the prerendered site: its bytes in memory and its age.</summary>
internal static class PrerenderMetrics
{
    [SuppressMessage("Reliability", "CA2000", Justification = "The factory disposes of what it made.")]
    public static void Add(IMeterFactory factory, PrerenderedSiteHolder holder)
    {
        var meter = factory.Create(GuideMetrics.Name);
        meter.CreateObservableGauge(
            "guide.prerendered.size",
            () => holder.Current?.Size ?? 0,
            "By",
            "Bytes of the prerendered site in memory, in all encodings"
        );
        meter.CreateObservableGauge(
            "guide.prerendered.age",
            () => holder.Age.TotalSeconds,
            "s",
            "Since the site was prerendered"
        );
    }
}
