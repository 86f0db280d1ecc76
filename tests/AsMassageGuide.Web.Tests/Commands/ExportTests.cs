using System.Text;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Commands;

public sealed class ExportTests(Guide guide, Exported exported) : IClassFixture<Exported>, IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("export-");

    private string Target => Path.Combine(parent.FullName, "site");

    [Fact]
    public async Task ExportedBytes_AreServedBytes_InEachCodingForEveryAddress()
    {
        var prerendered = await guide.PrerenderedSiteAsync();
        Parallel.ForEach(prerendered.Pages, page => page.Recompress());

        foreach (var page in prerendered.Pages.Where(page => !SitePaths.WithQuery.Contains(page.Path)))
        {
            var file = Path.Combine(exported.Target, EarlierExport.FileOf(page.Path, page.ContentType));
            await AssertSameAsync(page, ContentCoding.Identity, file);
            await AssertSameAsync(page, ContentCoding.Brotli, file + ".br");
            await AssertSameAsync(page, ContentCoding.Gzip, file + ".gz");
        }
    }

    [Fact]
    public async Task PagesThatNeedAServer_SaySoAndHaveNoForm()
    {
        foreach (var path in SitePaths.WithQuery)
        {
            Assert.DoesNotContain(
                "<form",
                await File.ReadAllTextAsync(
                    Path.Combine(exported.Target, $"{path[1..]}.html"),
                    TestContext.Current.CancellationToken
                ),
                StringComparison.Ordinal
            );
        }

        var search = await File.ReadAllTextAsync(
            Path.Combine(exported.Target, "search.html"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains(
            "This copy of the guide is made of files, and cannot search.",
            search,
            StringComparison.Ordinal
        );
        Assert.Contains("href=\"https://live.example/search\"", search, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShortAddresses_AreRedirectsThatFilesCanMake()
    {
        var page = guide.Site.FindPage("/massage-types/thai-massage")!;
        Assert.Contains(
            $"/go/{page.Code} {page.Path} 302\n",
            await File.ReadAllTextAsync(
                Path.Combine(exported.Target, "_redirects"),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"url={page.Path}\"",
            await File.ReadAllTextAsync(
                Path.Combine(exported.Target, "go", $"{page.Code}.html"),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// The rules of a static host give every file what the server sends with it. Cloudflare Pages reads 100 rules, and
    /// 2,000 characters of a line.
    /// </summary>
    [Fact]
    public async Task HeaderRules_SayWhatTheServerSends()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(exported.Target, "_headers"),
            TestContext.Current.CancellationToken
        );
        Assert.InRange(lines.Count(line => line[0] == '/'), 3, 20);
        Assert.DoesNotContain(lines, line => line.Length > 2000);

        foreach (var page in (await guide.PrerenderedSiteAsync()).Pages)
        {
            var stated = StatedHeaders(lines, page.Path);
            foreach (var (name, value) in page.Headers.Where(sent => sent.Key is not ("Vary" or "Accept-Ranges")))
                Assert.Equal($"{page.Path} {name}: {value}", $"{page.Path} {name}: {stated.GetValueOrDefault(name)}");
            Assert.Equal(page.ContentType, stated.GetValueOrDefault("Content-Type", page.ContentType));
            Assert.Equal(page.Headers.Count - 2, stated.Keys.Count(name => name != "Content-Type"));
        }

        Assert.Contains("immutable", StatedHeaders(lines, "/cards/any.png")["Cache-Control"], StringComparison.Ordinal);
    }

    /// <summary>The files for nginx and Caddy stand beside the folder, and have nothing left to fill in.</summary>
    [Theory]
    [InlineData(".nginx.conf")]
    [InlineData(".Caddyfile")]
    public async Task ServerConfiguration_StandsBesideTheFiles(string ending)
    {
        var text = await File.ReadAllTextAsync(exported.Target + ending, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Contains($"{exported.Target}", text, StringComparison.Ordinal);
        Assert.Contains("style-src 'unsafe-inline'", text, StringComparison.Ordinal);
        foreach (var path in SitePaths.WithQuery)
            Assert.Contains(path, text, StringComparison.Ordinal);
        foreach (var page in guide.Site.Pages)
            Assert.Contains($"{SitePaths.ShortAddress(page.Code)} {page.Path}", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// A second export takes over what did not change, and makes anew what somebody damaged: its files are those of a
    /// fresh export, byte for byte.
    /// </summary>
    [Fact]
    public async Task ExportAgain_MakesTheFilesOfAFreshExport()
    {
        var fresh = Directory.GetFiles(exported.Target, "*", SearchOption.AllDirectories);
        foreach (var file in fresh)
        {
            var copy = Path.Combine(Target, Path.GetRelativePath(exported.Target, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.WriteAllTextAsync(Path.Combine(Target, "index.html.br"), "", TestContext.Current.CancellationToken);
        var another = Path.Combine(Target, "situations", "flare.html.gz");
        File.Copy(Path.Combine(Target, "situations", "pregnancy.html.gz"), another, overwrite: true);
        File.Delete(Path.Combine(Target, "icon-192.png"));
        Assert.NotNull(EarlierExport.Open(Target, new("http://localhost:5080")).FindPicture("icon-512.png"));
        Assert.Null(EarlierExport.Open(Target, new("http://other.example")).FindPicture("icon-512.png"));

        await Exported.ExportAsync(Target);

        await AssertUpToDateAsync(Target);
        foreach (var file in fresh)
        {
            var name = Path.GetRelativePath(exported.Target, file);
            Assert.True(
                File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Target, name))),
                name
            );
        }
    }

    private static async Task AssertUpToDateAsync(string target)
    {
        var list = new FileInfo(Path.Combine(target, ExportFolder.Mark));
        var written = list.LastWriteTimeUtc;

        await Exported.ExportAsync(target);

        list.Refresh();
        Assert.Equal(written, list.LastWriteTimeUtc);
        Assert.False(Directory.Exists(list.FullName + "-new"));
    }

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

    private static async Task AssertSameAsync(PrerenderedResponse page, ContentCoding coding, string file)
    {
        var written = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.True(page.Body(coding).Bytes.Span.SequenceEqual(written), file);
    }

    /// <summary>Applies the rules to a path in order, as the hosts do.</summary>
    private static Dictionary<string, string> StatedHeaders(string[] lines, string path)
    {
        var stated = new Dictionary<string, string>();
        var applies = false;
        foreach (var line in lines)
        {
            if (line[0] == '/')
                applies = Regex.IsMatch(path, $"^{Regex.Escape(line).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
            else if (applies && line.Trim() is var header && header.StartsWith("! ", StringComparison.Ordinal))
                stated.Remove(header[2..]);
            else if (applies)
                stated.Add(
                    line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(),
                    line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
                );
        }

        return stated;
    }
}
