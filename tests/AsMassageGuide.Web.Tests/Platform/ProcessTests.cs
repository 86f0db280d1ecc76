using System.Net.Sockets;
using System.Text;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>What the guide does to the machine it runs on, and what a careless machine does to it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("process-");
    private readonly ContentCopy content = SmallContent.Create();

    [Fact]
    public async Task Start_WritesItsTwoLinesAndNoFile()
    {
        var port = GuideProcess.FreePort();
        using var guide = GuideProcess.Start(
            "true",
            Serve(port),
            ("HOME", folder.FullName),
            ("Guide__LogRequests", "true")
        );
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        try
        {
            await GuideProcess.UntilReadyAsync(client);
            GuideProcess.AskToEnd(guide);
            var lines = (await guide.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries
            );

            // Probes while starting are neither requests nor errors.
            Assert.Equal(2, lines.Length);
            Assert.Contains(" INF Serving ", lines[0], StringComparison.Ordinal);
            Assert.Contains(" INF Prerendered ", lines[1], StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories));
        }
        finally
        {
            guide.Kill();
        }
    }

    /// <summary>A pipe that nobody empties holds about a thousand lines.</summary>
    [Fact]
    public async Task LogThatNobodyReads_StopsNobody()
    {
        var port = GuideProcess.FreePort();
        using var guide = GuideProcess.Start("true", Serve(port));
        using var client = new HttpClient
        {
            BaseAddress = new($"http://127.0.0.1:{port}"),
            Timeout = TimeSpan.FromSeconds(20),
        };
        try
        {
            await GuideProcess.UntilReadyAsync(client);
            await AskAsync(port, 16_000);

            Assert.Equal(
                "Healthy",
                await client.GetStringAsync(
                    new Uri("/health/ready", UriKind.Relative),
                    TestContext.Current.CancellationToken
                )
            );
        }
        finally
        {
            guide.Kill();
        }
    }

    [Fact]
    public async Task Check_WatchesNothing_AndNeedsNoHome()
    {
        // strace is on few machines, so the limit itself is the test: no instance is left for this user.
        var (exit, output) = await GuideProcess.RunAsync(
            "unset HOME; cd /; if unshare -Ur true 2> /dev/null; then exec unshare -Ur bash -c 'echo 0 > "
                + "/proc/sys/user/max_inotify_instances; exec dotnet \"$0\" check' "
                + $"'{Program}'"
                + "; fi",
            "check"
        );

        Assert.Equal("", output);
        Assert.Equal(0, exit);
    }

    [Theory]
    [InlineData(
        "Guide__PublicAddress",
        "guide.example",
        "Guide:PublicAddress 'guide.example' is not scheme and "
            + "host; write it like https://guide.example, without a path."
    )]
    [InlineData(
        "Guide__PublicAdress",
        "https://guide.example",
        "Guide:PublicAdress is not a setting of the guide; " + "did you mean Guide:PublicAddress?"
    )]
    public async Task WrongSetting_IsOneSentence(string name, string value, string expected)
    {
        var (exit, output) = await GuideProcess.RunAsync("true", "", (name, value));

        Assert.Equal(2, exit);
        Assert.Equal(expected, output.TrimEnd());
    }

    [Fact]
    public async Task RequestWithoutAPath_LeavesNoStackTraceInTheLog()
    {
        var port = GuideProcess.FreePort();
        using var guide = GuideProcess.Start("true", Serve(port));
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        try
        {
            await GuideProcess.UntilReadyAsync(client);
            await AssertRefusedAsync(port, $"OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:{port}");
            await AssertRefusedAsync(port, "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443");

            GuideProcess.AskToEnd(guide);
            Assert.DoesNotContain(
                "   at ",
                await guide.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        finally
        {
            guide.Kill();
        }
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        content.Dispose();
    }

    private string Serve(int port) => $"--urls http://127.0.0.1:{port} --content '{content.Path}'";

    /// <summary>Sends many requests at once on one connection, and waits for as many answers.</summary>
    private static async Task AskAsync(int port, int requests)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        var request = "HEAD /robots.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        var sending = stream.WriteAsync(
            Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(request, requests))),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream);
        for (var answers = 0; answers < requests; )
        {
            var line = await reader
                .ReadLineAsync(TestContext.Current.CancellationToken)
                .AsTask()
                .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            Assert.NotNull(line);
            if (line == "HTTP/1.1 200 OK")
                answers++;
        }

        await sending;
    }

    private static async Task AssertRefusedAsync(int port, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        await socket
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes($"{request}\r\nConnection: close\r\n\r\n"),
                TestContext.Current.CancellationToken
            );
        using var reader = new StreamReader(socket.GetStream());
        Assert.StartsWith(
            "HTTP/1.1 405",
            await reader.ReadToEndAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static string Program => Repository.PathOf("artifacts/bin/AsMassageGuide.Web/debug/AsMassageGuide.Web.dll");
}
