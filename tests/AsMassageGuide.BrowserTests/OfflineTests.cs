using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>A phone that loses its signal after one visit.</summary>
public sealed class OfflineTests(BrowserFixture browser)
{
    /// <summary>Waits until the worker stands between the page and the network.</summary>
    private const string WorkerAnswers =
        "async () => { await navigator.serviceWorker.ready; while "
        + "(!navigator.serviceWorker.controller) await new Promise(r => setTimeout(r, 50)); }";

    [Fact]
    public async Task WithoutNetwork_WhatWasReadAndUrgentHelpAreThereAndSayTheirDay()
    {
        // A server of its own, because it ends: what the browser calls offline would leave the worker its network.
        await using var server = new WebApplicationFactory<Program>();
        server.UseKestrel(0);
        server.StartServer();
        var root = server.ClientOptions.BaseAddress;
        var page = await browser.NewPageAsync(scripts: true, keepsPages: true);
        await using var visitor = page.Context;
        await page.GotoAsync(root.ToString());
        await page.EvaluateAsync(WorkerAnswers);
        await page.GotoAsync(new Uri(root, "/massage-types/thai-massage").ToString());

        await server.DisposeAsync();
        var day = DateTime.UtcNow.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture);
        foreach (
            var (path, title) in new[]
            {
                ("/", "Is this massage okay for me, with AS?"),
                ("/massage-types/thai-massage", "Thai massage"),
                ("/risks/when-to-get-help", "When to get help after a massage"),
                ("/check?have=flare", "Massage check"),
            }
        )
        {
            await page.GotoAsync(new Uri(root, path).ToString());
            Assert.Equal(title, await page.Locator("h1").TextContentAsync());
            Assert.Contains(
                day,
                await page.GetByRole(AriaRole.Status).First.TextContentAsync(),
                StringComparison.Ordinal
            );
        }

        // What was never read leads to what matters most, and says so.
        await page.GotoAsync(new Uri(root, "/massage-types/shiatsu").ToString());
        Assert.Contains(
            "not on your phone",
            await page.GetByRole(AriaRole.Status).First.TextContentAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhatWasTicked_IsNeverStored()
    {
        var page = await browser.NewPageAsync(scripts: true, keepsPages: true);
        await using var visitor = page.Context;
        await page.GotoAsync("/");
        await page.EvaluateAsync(WorkerAnswers);
        await page.GotoAsync("/check?have=flare");

        var stored = await page.EvaluateAsync<string[]>(
            "async () => { const urls = []; for (const name of await "
                + "caches.keys()) for (const request of await (await caches.open(name)).keys()) urls.push(request.url); "
                + "return urls; }"
        );

        Assert.NotEmpty(stored);
        Assert.DoesNotContain(stored, url => url.Contains('?', StringComparison.Ordinal));
    }
}
