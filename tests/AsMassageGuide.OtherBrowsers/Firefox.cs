using System.Diagnostics;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Log;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace AsMassageGuide.OtherBrowsers;

/// <summary>Firefox, driven by WebDriver BiDi, which it speaks itself.</summary>
internal sealed class Firefox : OtherBrowser
{
    private const string Announcement = "WebDriver BiDi listening on ";
    private const int Height = 900;

    private readonly BiDiDriver driver = new(TimeSpan.FromSeconds(30));
    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("firefox");
    private Process? process;
    private string window = "";

    public static async Task<Firefox> StartAsync()
    {
        var browser = new Firefox();
        (browser.process, var line) = await LaunchAsync(
            "firefox-esr",
            Announcement,
            "--headless",
            "--no-remote",
            "--remote-debugging-port=0",
            "--profile",
            browser.profile.FullName
        );
        var address = line[(line.IndexOf(Announcement, StringComparison.Ordinal) + Announcement.Length)..].Trim();
        await browser.driver.StartAsync($"{address}/session");
        await browser.driver.Session.NewSessionAsync(new NewCommandParameters());
        var windows = await browser.driver.BrowsingContext.GetTreeAsync(new GetTreeCommandParameters());
        browser.window = windows.ContextTree[0].BrowsingContextId;
        browser.driver.Log.OnEntryAdded.AddObserver(entry =>
        {
            if (entry.Level == LogLevel.Error)
                browser.Errors.Add(entry.Text ?? "");
        });
        await browser.driver.Session.SubscribeAsync(
            new SubscribeCommandParameters(browser.driver.Log.OnEntryAdded.EventName)
        );
        return browser;
    }

    public override Task SetWidthAsync(int width) =>
        driver.BrowsingContext.SetViewportAsync(
            new SetViewportCommandParameters
            {
                BrowsingContextId = window,
                Viewport = new Viewport { Width = (ulong)width, Height = Height },
            }
        );

    public override async Task OpenAsync(Uri address)
    {
        Errors.Clear();
        await driver.BrowsingContext.NavigateAsync(
            new NavigateCommandParameters(window, address.ToString()) { Wait = ReadinessState.Complete }
        );
    }

    public override async Task<byte[]> ScreenshotAsync()
    {
        var picture = await driver.BrowsingContext.CaptureScreenshotAsync(
            new CaptureScreenshotCommandParameters(window)
        );
        return Convert.FromBase64String(picture.Data);
    }

    public override async ValueTask DisposeAsync()
    {
        await driver.DisposeAsync();
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        profile.Delete(recursive: true);
    }

    protected override async Task<string> EvaluateToTextAsync(string expression)
    {
        var result = await driver.Script.EvaluateAsync(
            new EvaluateCommandParameters(expression, new ContextTarget(window), awaitPromise: true)
        );
        return result is EvaluateResultSuccess success
            ? success.Result.As<StringRemoteValue>().Value
            : throw new InvalidOperationException($"The script failed: {expression}");
    }
}
