using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Exports metrics and traces to an OTLP collector, if one is configured. Otherwise, nothing leaves the machine.
/// </summary>
internal static class Telemetry
{
    /// <summary>A setting of the OpenTelemetry specification; its other settings work too.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "as-massage-guide";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<GuideMetrics>();
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
            return;
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName))
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(
                        GuideMetrics.Name,
                        "Microsoft.AspNetCore.Server.Kestrel",
                        "Microsoft.AspNetCore.RateLimiting",
                        "System.Runtime"
                    )
                    .AddOtlpExporter()
            )
            .WithTracing(traces =>
                traces.AddAspNetCoreInstrumentation().AddProcessor(new PersonalDataRedactor()).AddOtlpExporter()
            );
    }
}
