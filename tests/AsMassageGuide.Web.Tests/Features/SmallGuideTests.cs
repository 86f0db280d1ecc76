using System.Net;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Features;

/// <summary>
/// What <c>check</c> passes is served and exported, also a guide with no checklist, no situation and no change.
/// </summary>
public sealed class SmallGuideTests : IDisposable
{
    private readonly ContentCopy content = SmallContent.Create();

    [Fact]
    public async Task EveryAddress_Answers()
    {
        Assert.Equal(
            0,
            await CommandLine.RunAsync(["check", content.Path], TextWriter.Null, TextWriter.Null, TimeProvider.System)
        );
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Content", content.Path)
        );
        using var client = server.CreateClient();
        var site = server.Services.GetRequiredService<Site>();
        await Guide.PrerenderedSiteAsync(server);

        foreach (
            var path in site
                .Paths.All.Concat(site.Files)
                .Concat([
                    "/check?asked=1",
                    "/check?have=none",
                    "/handout?type=light",
                    "/search?q=light",
                    "/massage-types?up-to=1",
                    "/api/v1/check",
                ])
        )
        {
            using var response = await client.GetAsync(
                new Uri(path, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Export_Succeeds()
    {
        using var errors = new StringWriter();
        var target = Path.Combine(content.Path, ".site");

        var exit = await CommandLine.RunAsync(
            ["export", target, "--content", content.Path],
            TextWriter.Null,
            errors,
            TimeProvider.System
        );

        Assert.True(exit == 0, errors.ToString());
        Assert.True(File.Exists(Path.Combine(target, "massage-types/light.html")));
    }

    public void Dispose() => content.Dispose();
}
