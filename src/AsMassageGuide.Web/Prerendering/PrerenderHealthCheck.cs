using AsMassageGuide.Web.Platform;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Readiness check for load balancers: healthy once the site is prerendered. In watch mode it is always healthy,
/// because pages are rendered on request.
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
                : HealthCheckResult.Unhealthy("The site is not prerendered yet.")
        );
}
