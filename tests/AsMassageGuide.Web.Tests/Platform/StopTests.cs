using System.Net;
using System.Net.Sockets;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>What happens to work that is going on when the guide is asked to end.</summary>
public sealed class StopTests : IDisposable
{
    /// <summary>Much larger than what sockets hold for a reader who does not read.</summary>
    private const string LargeAnswer = "/api/v1/claims";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stop-");

    [Fact]
    public async Task AnswersOnTheirWay_AreFinished()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var port = GuideProcess.FreePort();
        using var guide = GuideProcess.Start("true", $"--urls http://127.0.0.1:{port} > /dev/null 2>&1");
        try
        {
            using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
            await GuideProcess.UntilReadyAsync(client);
            var whole = (await client.GetByteArrayAsync(new Uri(LargeAnswer, UriKind.Relative), cancellation)).Length;
            var readers = new List<SlowReader>();
            for (var reader = 0; reader < 20; reader++)
                readers.Add(await SlowReader.AskAsync(port, LargeAnswer));

            GuideProcess.AskToEnd(guide);
            await UntilClosedAsync(port);
            Assert.False(guide.HasExited, "the answers were cut off");

            Assert.All(
                await Task.WhenAll(readers.Select(reader => reader.ReadBodyAsync())),
                length => Assert.Equal(whole, length)
            );
            readers.ForEach(reader => reader.Dispose());
            await guide.WaitForExitAsync(cancellation);
            Assert.Equal(0, guide.ExitCode);
        }
        finally
        {
            guide.Kill();
        }
    }

    [Fact]
    public async Task StoppedExport_LeavesTheOldOneWhole()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var target = folder.CreateSubdirectory("site").FullName;
        await File.WriteAllTextAsync(Path.Combine(target, ExportFolder.Mark), "", cancellation);
        await File.WriteAllTextAsync(Path.Combine(target, "index.html"), "old", cancellation);
        using var export = GuideProcess.Start("true", $"export '{target}'");
        while (
            await export.StandardOutput.ReadLineAsync(cancellation) is { } line
            && !line.EndsWith("pages made and compressed", StringComparison.Ordinal)
        )
            continue;

        GuideProcess.AskToEnd(export);

        Assert.Contains(
            "Nothing was exported: it was stopped.",
            await export.StandardError.ReadToEndAsync(cancellation),
            StringComparison.Ordinal
        );
        await export.WaitForExitAsync(cancellation);
        Assert.Equal(1, export.ExitCode);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(target, "index.html"), cancellation));
        Assert.Equal(["site"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task UntilClosedAsync(int port)
    {
        for (var waits = 0; waits < 100; waits++)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
            }
            catch (SocketException)
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("the guide goes on taking visitors");
    }
}
