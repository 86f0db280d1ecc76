using System.Net;
using System.Net.Sockets;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Commands;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>What a machine can do to the guide.</summary>
[Collection(typeof(SharedExport))]
public sealed class MachineFaultTests(Exported exported) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("faults-");
    private readonly ContentCopy content = SmallContent.Create();

    private string Target => Path.Combine(folder.FullName, "site");

    [Fact]
    public async Task DiskFullDuringExport_LeavesTheOldOneWhole()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(
            Path.Combine(Target, ExportFolder.Mark),
            "",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(Path.Combine(Target, "index.html"), "old", TestContext.Current.CancellationToken);

        // No file may grow past 20 KB: what a full disk does, without filling one.
        var (exit, output) = await GuideProcess.RunAsync(
            "trap '' XFSZ; ulimit -f 20",
            $"export '{Target}'",
            ("DOTNET_EnableWriteXorExecute", "0")
        );

        Assert.Equal(1, exit);
        Assert.Contains("Nothing was exported", output, StringComparison.Ordinal);
        Assert.Equal(
            "old",
            await File.ReadAllTextAsync(Path.Combine(Target, "index.html"), TestContext.Current.CancellationToken)
        );
        Assert.Equal(["site"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name));
    }

    [Fact]
    public async Task OtherLanguageAndTimeZone_MakeTheSameBytes()
    {
        // Every page is rendered and every picture drawn; a body that is the same keeps its compressed forms.
        exported.CopyTo(Target, name => !name.EndsWith(".png", StringComparison.Ordinal));

        var (exit, output) = await GuideProcess.RunAsync(
            "true",
            $"export '{Target}' --Guide:LiveServer=https://live.example",
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Kiritimati")
        );

        Assert.True(exit == 0, output);
        exported.AssertSameIn(Target);
    }

    [Fact]
    public async Task TakenPort_IsSaidInOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var (exit, output) = await GuideProcess.RunAsync("true", $"--urls {address} --content '{content.Path}'");

        Assert.Equal(1, exit);
        Assert.Contains(
            $"{address}: address already in use. Another program listens there",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutOfFileHandles_TurnsVisitorsAwayAndComesBack()
    {
        var number = GuideProcess.FreePort();
        using var guide = GuideProcess.Start(
            "ulimit -n 1024",
            $"--urls http://127.0.0.1:{number} --content '{content.Path}' > /dev/null 2>&1"
        );
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{number}") };
        try
        {
            await GuideProcess.UntilReadyAsync(client);
            var visitors = new List<TcpClient>();
            for (var visitor = 0; visitor < 1200; visitor++)
            {
                var socket = new TcpClient();
                await socket.ConnectAsync(IPAddress.Loopback, number, TestContext.Current.CancellationToken);
                visitors.Add(socket);
            }

            visitors.ForEach(visitor => visitor.Dispose());

            await GuideProcess.UntilReadyAsync(client);
            Assert.False(guide.HasExited);
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
}
