using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// The guide as a process of its own, for faults that would hurt the tests too: no disk, no file handles, another
/// language.
/// </summary>
internal static class GuideProcess
{
    private static readonly string Program = Repository.PathOf(
        "artifacts/bin/AsMassageGuide.Web/debug/AsMassageGuide.Web.dll"
    );

    /// <param name="limit">A shell line before the start, such as <c>ulimit -n 200</c>.</param>
    public static Process Start(string limit, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{limit}; exec dotnet '{Program}' {arguments}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <returns>The exit code, and all that was printed.</returns>
    public static async Task<(int Exit, string Output)> RunAsync(
        string limit,
        string arguments,
        params (string Name, string Value)[] environment
    )
    {
        using var process = Start(limit, arguments, environment);
        var texts = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, string.Concat(texts));
    }

    /// <summary>Asks a process to end, as a service manager or Ctrl-C does.</summary>
    public static void AskToEnd(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public static int FreePort()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return ((IPEndPoint)port.LocalEndpoint).Port;
    }

    public static async Task UntilReadyAsync(HttpClient client)
    {
        for (var waits = 0; ; waits++)
        {
            try
            {
                using var answer = await client.GetAsync(
                    new Uri("/health/ready", UriKind.Relative),
                    TestContext.Current.CancellationToken
                );
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet, or turned away.
            }

            Assert.True(waits < 300, "the guide is not ready");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
