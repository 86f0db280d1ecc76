using AsMassageGuide.Web.Serving.Editions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AsMassageGuide.Web.Serving;

/// <summary>For whoever sends visitors here: not before the edition is pressed. While an author watches there is none, and pages are rendered.</summary>
internal sealed class EditionIsReady(EditionShelf shelf, GuideOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(shelf.Current is not null || options.Watch ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The edition is not pressed yet."));
}
