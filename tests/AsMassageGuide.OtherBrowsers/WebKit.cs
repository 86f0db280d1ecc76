using System.Diagnostics;
using System.Drawing;
using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Remote;

namespace AsMassageGuide.OtherBrowsers;

/// <summary>WebKitGTK's small browser, driven by WebDriver. It needs a display.</summary>
internal sealed class WebKit(Process process, RemoteWebDriver driver) : OtherBrowser
{
    private const int Port = 4555;

    public static async Task<WebKit> StartAsync()
    {
        var port = Port.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start("WebKitWebDriver", [$"--port={port}", "--host=127.0.0.1"]);
        var address = new Uri($"http://127.0.0.1:{port}");
        using var client = new HttpClient { BaseAddress = address };
        for (var left = 50; left > 0; left--)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/status", UriKind.Relative));
                break;
            }
            catch (HttpRequestException) when (left > 1)
            {
                await Task.Delay(100);
            }
        }

        return new WebKit(process, new RemoteWebDriver(address, new MiniBrowserOptions()));
    }

    public override Task SetWidthAsync(int width)
    {
        driver.Manage().Window.Size = new Size(width, 1000);
        return Task.CompletedTask;
    }

    public override Task OpenAsync(Uri address)
    {
        Errors.Clear();
        driver.Navigate().GoToUrl(address);
        return Task.CompletedTask;
    }

    public override Task<byte[]> ScreenshotAsync() => Task.FromResult(driver.GetScreenshot().AsByteArray);

    public override ValueTask DisposeAsync()
    {
        driver.Dispose();
        process.Kill(entireProcessTree: true);
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<string> EvaluateToTextAsync(string expression) =>
        Task.FromResult((string)driver.ExecuteScript($"return {expression}")!);

    private sealed class MiniBrowserOptions : DriverOptions
    {
        public MiniBrowserOptions()
        {
            BrowserName = "MiniBrowser";
        }

        public override void AddAdditionalOption(string optionName, object optionValue) =>
            throw new NotSupportedException();

        public override ICapabilities ToCapabilities()
        {
            var capabilities = GenerateDesiredCapabilities(isSpecificationCompliant: true);
            // Set by tests/other-browsers.sh: the program is in a folder named after the machine's architecture.
            capabilities.SetCapability(
                "webkitgtk:browserOptions",
                new Dictionary<string, object>
                {
                    ["binary"] = Environment.GetEnvironmentVariable("MINI_BROWSER")!,
                    ["args"] = new[] { "--automation" },
                }
            );
            return capabilities.AsReadOnly();
        }
    }
}
