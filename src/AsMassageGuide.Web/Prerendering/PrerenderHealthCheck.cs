using AsMassageGuide.Web.Platform;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// For whoever sends visitors here: not before the edition is pressed. While an author watches there is none, and pages
/// are rendered.
/// </summary>
internal sealed class PrerenderHealthCheck(PrerenderedSiteHolder holder, GuideOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            holder.Current is not null || options.Watch
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The prerendered is not pressed yet.")
        );
}
