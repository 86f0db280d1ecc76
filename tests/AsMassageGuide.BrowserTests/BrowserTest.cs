using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>Opens pages for a test and gives them back after it: left open, they slow down every later test.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<(IPage Page, bool Scripts)> rented = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens a page of the guide.</summary>
    /// <param name="path">Its address in the guide.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    protected async Task<IPage> OpenAsync(string path, int width = 1280, bool scripts = true)
    {
        var page = await browser.RentAsync(scripts);
        rented.Add((page, scripts));
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (page, scripts) in rented)
            await browser.ReturnAsync(page, scripts);
        GC.SuppressFinalize(this);
    }
}
