using System.Text;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Prerendering;

namespace AsMassageGuide.Web.Tests.Commands;

public sealed class ExportFolderTests : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("export-");

    private string Target => Path.Combine(parent.FullName, "site");

    [Fact]
    public void Folder_IsCurrentUntilSomethingIsDifferent()
    {
        Export("one");
        File.WriteAllText(Target + ".nginx.conf", Target);
        using (var folder = new ExportFolder(Target))
        {
            Assert.True(folder.IsCurrent("a test", "nothing", ".nginx.conf"));
            Assert.False(folder.IsCurrent("another build", "nothing", ".nginx.conf"));
            Assert.False(folder.IsCurrent("a test", "another page", ".nginx.conf"));
            Assert.False(folder.IsCurrent("a test", "nothing", ".Caddyfile"));
        }

        File.AppendAllText(Path.Combine(Target, "index.html"), " more");
        using (var folder = new ExportFolder(Target))
            Assert.False(folder.IsCurrent("a test", "nothing", ".nginx.conf"));
    }

    [Fact]
    public void SecondExport_TakesThePlaceOfTheFirst()
    {
        Export("old", more: "stale.html");

        Export("new");

        Assert.False(File.Exists(Path.Combine(Target, "stale.html")));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "index.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(parent.FullName));
    }

    /// <summary>A browser asks again with the date of what it has, and servers make their tags of it.</summary>
    [Fact]
    public void UnchangedFile_KeepsItsDate()
    {
        Export("same");
        var file = new FileInfo(Path.Combine(Target, "index.html")) { LastWriteTimeUtc = new(2026, 11, 1) };

        Export("same");

        file.Refresh();
        Assert.Equal(new(2026, 11, 1), file.LastWriteTimeUtc);
    }

    [Fact]
    public void UnchangedPageThatSomebodyDamaged_IsWrittenAgain()
    {
        Export("same");
        File.WriteAllText(Path.Combine(Target, "index.html"), "evil");

        Export("same");

        Assert.Equal("same", File.ReadAllText(Path.Combine(Target, "index.html")));
    }

    [Fact]
    public void FailureHalfWay_LeavesTheOldExportWhole()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, ExportFolder.Mark), "");
        File.WriteAllText(Path.Combine(Target, "index.html"), "old");
        // A name that no file can have stands for a disk that is full.
        Assert.ThrowsAny<IOException>(() => Export("new", more: new string('x', 300)));

        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "index.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(parent.FullName));
    }

    [Fact]
    public async Task FolderWithOtherFiles_IsNotTouched()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "thesis.txt"), "mine", TestContext.Current.CancellationToken);

        var errors = new StringWriter();
        Assert.Equal(
            ExitCode.Failed,
            await CommandLine.RunAsync(["export", Target], TextWriter.Null, errors, TimeProvider.System)
        );

        Assert.Contains("holds files that are not an export of the guide", errors.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Target, "thesis.txt")));
    }

    [Fact]
    public async Task NoFolder_IsExplained()
    {
        var errors = new StringWriter();

        Assert.Equal(
            ExitCode.Misused,
            await CommandLine.RunAsync(["export"], TextWriter.Null, errors, TimeProvider.System)
        );
        Assert.Contains("export", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNoExportWrote_Stays_AndWhatTheGuideNoLongerHasGoes()
    {
        Export("one", more: "old/page.html");
        foreach (
            var name in new[]
            {
                ".git/HEAD",
                "CNAME",
                ".nojekyll",
                ".well-known/security.txt",
                "mine.txt",
                "old/mine.txt",
            }
        )
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Target, name))!);
            File.WriteAllText(Path.Combine(Target, name), "mine");
        }

        Export("two");

        Assert.Equal("two", File.ReadAllText(Path.Combine(Target, "index.html")));
        Assert.False(File.Exists(Path.Combine(Target, "old/page.html")));
        Assert.Equal(
            [
                ".as-massage-guide",
                ".git/HEAD",
                ".nojekyll",
                ".well-known/security.txt",
                "CNAME",
                "index.html",
                "index.html.br",
                "index.html.gz",
                "mine.txt",
                "old/mine.txt",
            ],
            Directory
                .EnumerateFiles(Target, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Target, file))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void FolderThatOnlyHoldsARepository_IsTaken()
    {
        Directory.CreateDirectory(Path.Combine(Target, ".git"));
        File.WriteAllText(Path.Combine(Target, "CNAME"), "guide.example");

        Export("one");

        Assert.True(Directory.Exists(Path.Combine(Target, ".git")));
        Assert.True(File.Exists(Path.Combine(Target, "index.html")));
    }

    [Fact]
    public void SwapThatFailsHalfWay_PutsTheOldFilesBack()
    {
        Export("one", more: "a");
        // A folder that stands where a file has to go stops the swap after others have moved.
        Directory.CreateDirectory(Path.Combine(Target, "z", "mine"));

        var e = Assert.Throws<IOException>(() => Export("two", more: "z"));

        Assert.DoesNotContain("could not be put back", e.Message, StringComparison.Ordinal);
        Assert.Equal("one", File.ReadAllText(Path.Combine(Target, "index.html")));
        Assert.True(File.Exists(Path.Combine(Target, "a")));
        Assert.False(Directory.Exists(Path.Combine(Target, ExportFolder.Mark + "-old")));
        Assert.False(Directory.Exists(Path.Combine(Target, ExportFolder.Mark + "-new")));
    }

    public void Dispose() => parent.Delete(recursive: true);

    private void Export(string home, string? more = null)
    {
        using var folder = new ExportFolder(Target);
        folder.Add(new PrerenderedResponse("/", "text/html", [], Encoding.UTF8.GetBytes(home)));
        if (more is not null)
            folder.Add(more, [1]);
        folder.Finish("a test", "nothing");
    }
}
