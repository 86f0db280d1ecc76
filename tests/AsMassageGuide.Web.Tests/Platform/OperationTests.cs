using System.Net;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class OperationTests(Guide guide)
{
    [Fact]
    public async Task Ready_IsSaidOncePagesArePrerendered()
    {
        Assert.Equal(HttpStatusCode.OK, (await guide.GetAsync("/health/ready")).StatusCode);

        var check = new PrerenderHealthCheck(new PrerenderedSiteHolder(), new GuideOptions());
        Assert.Equal(
            HealthStatus.Unhealthy,
            (await check.CheckHealthAsync(new(), TestContext.Current.CancellationToken)).Status
        );
    }

    [Fact]
    public async Task Live_IsSaidAlways() =>
        Assert.Equal(HttpStatusCode.OK, (await guide.GetAsync("/health/live")).StatusCode);

    [Fact]
    public async Task MoreRenderedPagesThanTheMachineCanBear_AreTurnedAwayPolitely()
    {
        // A server of its own: others would be turned away too. Pages wait until the first visitor is turned away.
        var pages = new WaitingPages();
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(pages)))
        );
        using var client = server.CreateClient();
        var asked = Enumerable
            .Range(0, (Environment.ProcessorCount * 40) + 400)
            .Select(number =>
                client.GetAsync(
                    new Uri($"/search?q=massage+{number}", UriKind.Relative),
                    TestContext.Current.CancellationToken
                )
            )
            .ToList();
        await Task.WhenAny(asked);
        pages.GoOn();
        var answers = await Task.WhenAll(asked);

        var shed = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.All(shed, answer => Assert.Equal("2", answer.Headers.GetValues("Retry-After").Single()));
        Assert.NotEmpty(shed);
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);

        // The flood came while pages were being prerendered, and must not have cost a page of it.
        Assert.Equal(
            guide.Site.Paths.All.Concat(guide.Site.Files).Order(),
            (await Guide.PrerenderedSiteAsync(server)).Pages.Select(page => page.Path).Order()
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (
                await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken)
            ).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (
                await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken)
            ).StatusCode
        );
    }

    [Fact]
    public async Task PublicAddressWithEncryption_IsAskedForEverAfter()
    {
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:PublicAddress", "https://guide.example")
        );
        using var client = server.CreateClient();

        Assert.True(
            (
                await client.GetAsync(
                    new Uri("http://guide.example/search?q=spine"),
                    TestContext.Current.CancellationToken
                )
            ).Headers.Contains("Strict-Transport-Security")
        );
    }

    [Fact]
    public async Task HostThatIsNotOurs_IsRefusedWhereHostsAreNamed()
    {
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("AllowedHosts", "guide.example")
        );
        using var client = server.CreateClient();

        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await client.GetAsync(new Uri("http://other.example/"), TestContext.Current.CancellationToken)).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await client.GetAsync(new Uri("http://guide.example/"), TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task PrerenderingAgainWithAnotherClock_ChangesNoByte()
    {
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.ConfigureServices(services =>
                services.AddSingleton<TimeProvider>(new FakeTimeProvider(new(2039, 1, 19, 3, 14, 7, TimeSpan.Zero)))
            )
        );
        var later = await Guide.PrerenderedSiteAsync(server);
        var now = await guide.PrerenderedSiteAsync();

        Assert.Equal(
            now.Pages.Select(page => (page.Path, page.Fingerprint)).Order(),
            later.Pages.Select(page => (page.Path, page.Fingerprint)).Order()
        );
    }

    private sealed class WaitingPages : IAsyncResourceFilter
    {
        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void GoOn() => waiting.SetResult();

        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            await waiting.Task;
            await next();
        }
    }
}
