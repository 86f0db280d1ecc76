using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace AsMassageGuide.Web.Tests.Prerendering;

/// <summary>A page that cannot be rendered costs no other page, and is tried again.</summary>
public sealed class PrerenderFailureTests(Guide guide)
{
    private const string Broken = "/glossary";

    private readonly PrerenderedSiteHolder holder = new();
    private readonly FakeTimeProvider time = new();
    private readonly ConcurrentDictionary<string, int> tries = new();
    private readonly ConcurrentQueue<DateTimeOffset> brokenTries = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PageThatFailsOnce_IsPrerenderedAfterAPause(bool throws)
    {
        using var service = await StartAsync(failures: 1, throws);
        await Until(() => holder.Current is not null);
        Assert.Null(holder.Current!.Find(Broken));
        Assert.NotNull(holder.Current.Find("/"));

        await Until(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return holder.Current.Find(Broken) is not null;
        });

        Assert.Equal(2, tries[Broken]);
        Assert.Equal(1, tries["/"]);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task PageThatAlwaysFails_IsTriedLessAndLess_AndTheRestIsReady()
    {
        using var service = await StartAsync(failures: int.MaxValue, throws: true);
        await Until(() => holder.Current is not null);

        var check = new PrerenderHealthCheck(holder, new GuideOptions());
        Assert.Equal(
            HealthStatus.Healthy,
            (await check.CheckHealthAsync(new(), TestContext.Current.CancellationToken)).Status
        );

        await Until(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return brokenTries.Count >= 5;
        });

        // The clock may run on while the service works, so a pause is at least this long.
        var pauses = brokenTries
            .Zip(brokenTries.Skip(1), (earlier, later) => (later - earlier).TotalSeconds)
            .Take(4)
            .ToList();
        Assert.All(
            pauses.Zip([1.0, 2, 4, 8]),
            pause => Assert.True(pause.First >= pause.Second, string.Join(", ", pauses))
        );
        Assert.Null(holder.Current!.Find(Broken));
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<PrerenderService> StartAsync(int failures, bool throws)
    {
        await guide.PrerenderedSiteAsync();
        var prerenderer = new Prerenderer(
            guide.Services.GetRequiredService<IServiceScopeFactory>(),
            guide.Services.GetRequiredService<PublicUrl>(),
            EarlierExport.None
        );
        prerenderer.RenderWith(context =>
        {
            var number = tries.AddOrUpdate(context.Request.Path.Value!, 1, (_, tried) => tried + 1);
            if (context.Request.Path != Broken || number > failures)
                return context.Response.WriteAsync("fine", TestContext.Current.CancellationToken);
            brokenTries.Enqueue(time.GetUtcNow());
            if (throws)
                throw new InvalidOperationException("broken on purpose");
            context.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
            return Task.CompletedTask;
        });
        var service = new PrerenderService(
            guide.Services.GetRequiredService<IHostApplicationLifetime>(),
            prerenderer,
            holder,
            guide.Site,
            time,
            new GuideOptions { Recompress = false }
        );
        await service.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    private static async Task Until(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), "it never came");
            await Task.Yield();
        }
    }
}
