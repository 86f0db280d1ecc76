using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AsMassageGuide.BrowserTests.BrowserFixture))]

namespace AsMassageGuide.BrowserTests;

/// <summary>A real server with the real content, and a real Chromium. Started once for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> server = new();
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

    /// <summary>A visitor's own browser window, with nothing kept from earlier visits.</summary>
    /// <param name="width">In CSS pixels.</param>
    public Task<IBrowserContext> NewVisitorAsync(int width, ColorScheme scheme, bool scripts) =>
        browser!.NewContextAsync(
            new()
            {
                BaseURL = server.ClientOptions.BaseAddress.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
            }
        );

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await server.DisposeAsync();
    }
}
