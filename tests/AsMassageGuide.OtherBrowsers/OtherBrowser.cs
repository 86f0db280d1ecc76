using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace AsMassageGuide.OtherBrowsers;

/// <summary>A browser with another engine than Chromium, with one window.</summary>
public abstract class OtherBrowser : IAsyncDisposable
{
    /// <summary>The script errors since the last page was opened, as far as the engine reports them.</summary>
    public Collection<string> Errors { get; } = [];

    /// <summary>Starts a browser by the name of its engine: "Firefox" or "WebKit".</summary>
    public static async Task<OtherBrowser> StartAsync(string engine) =>
        engine == "Firefox" ? await Firefox.StartAsync() : await WebKit.StartAsync();

    /// <param name="width">In CSS pixels. WebKit's window has a least width of about 450.</param>
    public abstract Task SetWidthAsync(int width);

    /// <summary>Opens a page and waits until it has loaded.</summary>
    public abstract Task OpenAsync(Uri address);

    /// <summary>Returns a picture of the window as a PNG file.</summary>
    public abstract Task<byte[]> ScreenshotAsync();

    /// <param name="expression">A JavaScript expression whose value can be written as JSON.</param>
    public async Task<T> EvaluateAsync<T>(string expression) =>
        JsonSerializer.Deserialize<T>(await EvaluateToTextAsync($"JSON.stringify({expression})"))!;

    /// <summary>Waits until an expression is true, at most 5 seconds.</summary>
    public async Task<bool> IsTrueSoonAsync(string condition)
    {
        for (var left = 50; left > 0; left--)
        {
            if (await EvaluateAsync<bool>($"!!({condition})"))
                return true;
            await Task.Delay(100);
        }

        return false;
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task<string> EvaluateToTextAsync(string expression);

    /// <summary>Starts a program and returns it with the first line of its output that contains a mark.</summary>
    protected static async Task<(Process Process, string Line)> LaunchAsync(
        string program,
        string mark,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        var process = Process.Start(start)!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (!line.Contains(mark, StringComparison.Ordinal))
                continue;
            _ = process.StandardError.ReadToEndAsync();
            return (process, line);
        }

        throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"{program} ended with code {process.ExitCode}.")
        );
    }
}
