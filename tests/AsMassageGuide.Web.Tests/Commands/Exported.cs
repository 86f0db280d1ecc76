using AsMassageGuide.Web.Commands;

namespace AsMassageGuide.Web.Tests.Commands;

/// <summary>Tests that share one export: it takes both processors for ten seconds.</summary>
[CollectionDefinition]
public sealed class SharedExport : ICollectionFixture<Exported>;

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

    /// <summary>Copies the export, so that a test can change it.</summary>
    /// <param name="keep">Which files to copy, by their names within the folder; null for all.</param>
    public void CopyTo(string target, Predicate<string>? keep = null)
    {
        foreach (var name in FilesIn(Target).Where(name => keep?.Invoke(name) != false))
        {
            var copy = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Target, name), copy);
        }
    }

    /// <summary>The names of all files, relative to the folder and in order.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Asserts that a folder has the files of the export, byte for byte.</summary>
    public void AssertSameIn(string folder)
    {
        Assert.Equal(FilesIn(Target), FilesIn(folder));
        Assert.All(
            FilesIn(Target),
            name =>
                Assert.True(
                    File.ReadAllBytes(Path.Combine(Target, name))
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(Path.Combine(folder, name))),
                    name
                )
        );
    }

    public ValueTask DisposeAsync()
    {
        parent.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
