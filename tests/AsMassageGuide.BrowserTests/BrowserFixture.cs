using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AsMassageGuide.BrowserTests.BrowserFixture))]

namespace AsMassageGuide.BrowserTests;

/// <summary>A real server with the real content, and a real Chromium. Started once for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> server = new();
    private readonly Dictionary<bool, ConcurrentStack<IPage>> idle = new() { [true] = [], [false] = [] };
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        server.UseKestrel(0);
        server.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                // Set by tests/run.sh; without it Playwright uses the browser it brought itself.
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : null,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Lends a page that no other test has. One that was returned has half the cost of a new one.</summary>
    public async Task<IPage> RentAsync(bool scripts) =>
        idle[scripts].TryPop(out var page) ? page : await NewPageAsync(scripts, keepsPages: false);

    /// <summary>Takes a page back. The guide keeps nothing of a visit but its worker, which does not run here.</summary>
    public async Task ReturnAsync(IPage page, bool scripts)
    {
        await page.Context.ClearPermissionsAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Light });
        idle[scripts].Push(page);
    }

    /// <summary>Opens a page in a window of its own, with nothing kept from earlier visits.</summary>
    /// <param name="keepsPages">Whether the guide's worker may keep pages for a time without network.</param>
    public async Task<IPage> NewPageAsync(bool scripts, bool keepsPages)
    {
        var visitor = await browser!.NewContextAsync(
            new()
            {
                BaseURL = server.ClientOptions.BaseAddress.ToString(),
                JavaScriptEnabled = scripts,
                ServiceWorkers = keepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            }
        );
        return await visitor.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await server.DisposeAsync();
    }
}
