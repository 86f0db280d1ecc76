using AsMassageGuide.Web.Commands;

namespace AsMassageGuide.Web.Tests.Commands;

/// <summary>The real guide, exported once for the tests that read it.</summary>
public sealed class Exported : IAsyncLifetime
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("exported-");

    public string Target => Path.Combine(parent.FullName, "site");

    public async ValueTask InitializeAsync() => await ExportAsync(Target);

    public static async Task ExportAsync(string target) =>
        Assert.Equal(
            ExitCode.Fine,
            await CommandLine.RunAsync(
                ["export", target, "--Guide:LiveServer=https://live.example"],
                TextWriter.Null,
                Console.Error,
                TimeProvider.System
            )
        );

    public ValueTask DisposeAsync()
    {
        parent.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
