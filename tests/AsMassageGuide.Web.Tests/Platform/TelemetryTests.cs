using System.Collections.Concurrent;
using System.Text;
using AsMassageGuide.Web.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class TelemetryTests : IAsyncDisposable
{
    private const int LongestFlush = 60_000;

    private readonly ConcurrentQueue<string> received = [];
    private readonly WebApplication collector;

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        collector = builder.Build();
        collector.MapPost(
            "/{**path}",
            async (HttpContext context) =>
            {
                using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
                received.Enqueue(context.Request.Path + await reader.ReadToEndAsync());
            }
        );
    }

    [Fact]
    public async Task Collector_GetsCountsAndTracesAndNothingOfTheVisitor()
    {
        await collector.StartAsync(TestContext.Current.CancellationToken);
        await using (
            var guide = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
                host.UseSetting(Telemetry.Endpoint, collector.Urls.Single())
                    .UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
            )
        )
        {
            using var client = guide.CreateClient();
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Peculiar/1.0");
            (
                await client.GetAsync(
                    new Uri("/search?q=xylophonist", UriKind.Relative),
                    TestContext.Current.CancellationToken
                )
            ).EnsureSuccessStatusCode();
            (
                await client.GetAsync(
                    new Uri("/massage-types/swedish-massage", UriKind.Relative),
                    TestContext.Current.CancellationToken
                )
            ).EnsureSuccessStatusCode();

            // At its end the server sends what is left for some seconds only, too few where other tests keep the
            // processors busy.
            Assert.True(guide.Services.GetRequiredService<TracerProvider>().ForceFlush(LongestFlush));
            Assert.True(guide.Services.GetRequiredService<MeterProvider>().ForceFlush(LongestFlush));
        }

        var all = string.Concat(received);
        Assert.Contains("/v1/traces", all, StringComparison.Ordinal);
        Assert.Contains("guide.requests", all, StringComparison.Ordinal);
        Assert.Contains("guide.search.misses", all, StringComparison.Ordinal);
        Assert.Contains("massage-types", all, StringComparison.Ordinal);
        Assert.DoesNotContain("xylophonist", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Peculiar", all, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await collector.DisposeAsync();
}
