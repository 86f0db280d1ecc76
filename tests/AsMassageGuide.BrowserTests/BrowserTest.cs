using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>Opens pages for a test and closes them after it: left open, they slow down every later test.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<IBrowserContext> visitors = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of the guide in a window of its own.</summary>
    /// <param name="path">Its address in the guide.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    protected async Task<IPage> OpenAsync(
        string path,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    )
    {
        var visitor = await browser.NewVisitorAsync(width, scheme, scripts);
        visitors.Add(visitor);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors)
            await visitor.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
