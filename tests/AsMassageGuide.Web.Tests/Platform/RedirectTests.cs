using System.Net;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class RedirectTests(Guide guide)
{
    /// <summary>
    /// Addresses that the world may hold. A page that moves stays in it, and gets an entry in <c>redirects.yml</c>.
    /// </summary>
    private const string Published = "tests/AsMassageGuide.Web.Tests/Platform/published-addresses.txt";

    [Fact]
    public void PublishedAddress_IsNeverLost() =>
        Assert.All(
            File.ReadLines(Repository.PathOf(Published)),
            path =>
                Assert.True(
                    guide.Site.Paths.Contains(path) || guide.Site.FindMoved(path) is not null,
                    $"{path} is gone: name its new place in content/redirects.yml"
                )
        );

    [Fact]
    public async Task MovedPage_LeadsToItsNewPlaceForGood()
    {
        using var content = new ContentCopy();
        content.Write("redirects.yml", "- from: /massage-types/old-name\n  to: /massage-types/swedish-massage\n");
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Content", content.Path)
        );
        using var client = server.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await client.GetAsync(
            new Uri("/massage-types/old-name", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/massage-types/swedish-massage", answer.Headers.Location!.OriginalString);
    }
}
