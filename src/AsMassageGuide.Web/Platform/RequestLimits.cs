using System.Globalization;
using System.Threading.RateLimiting;
using AsMassageGuide.Content.Model;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AsMassageGuide.Web.Platform;

/// <summary>Request limits, set low because a read-only site needs little.</summary>
internal static class RequestLimits
{
    /// <summary>How long a rejected client should wait, in seconds.</summary>
    private const int RetryAfter = 2;

    /// <summary>
    /// Pages rendered concurrently. The prerendered site has no limit, because it costs almost nothing.
    /// </summary>
    private static readonly int MostRendered = Environment.ProcessorCount * 4;

    /// <summary>
    /// File handles that are not available to clients: 256 for files and assemblies, and 512 for pending connections
    /// that are not counted yet. The runtime ends the process when no handle is left, so clients are rejected before
    /// that.
    /// </summary>
    private const int HandlesKept = 256 + 512;

    private const long FewestConnections = 64;
    private const long MostConnections = 10_000;

    private static readonly int MostWaiting = Environment.ProcessorCount * 32;

    public static void LimitRequests(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = 4 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 60;
        limits.MaxRequestBodySize = 0;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.MaxConcurrentConnections = Math.Clamp(
            (FileHandles.Limit ?? long.MaxValue) - HandlesKept,
            FewestConnections,
            MostConnections
        );
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
    }

    /// <summary>
    /// Rejects requests with 429 before the machine is overloaded. Limits concurrent requests globally, so no client
    /// data is needed.
    /// </summary>
    public static void LimitRendering(RateLimiterOptions options)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context =>
            context.Request.Path.StartsWithSegments(SitePaths.Health, StringComparison.Ordinal)
                ? RateLimitPartition.GetNoLimiter(false)
                : RateLimitPartition.GetConcurrencyLimiter(
                    true,
                    _ =>
                        new()
                        {
                            PermitLimit = MostRendered,
                            QueueLimit = MostWaiting,
                            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                        }
                )
        );
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, cancellation) =>
        {
            var response = rejected.HttpContext.Response;
            response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
            response.Headers.CacheControl = "no-store";
            response.ContentType = "text/plain; charset=utf-8";
            return new(
                response.WriteAsync(
                    "The guide is very busy. Please try again in a moment. If you need help "
                        + "now, call your emergency number.\n",
                    cancellation
                )
            );
        };
    }
}
