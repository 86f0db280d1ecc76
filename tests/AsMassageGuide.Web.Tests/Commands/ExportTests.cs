using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Commands;

[Collection(typeof(SharedExport))]
public sealed class ExportTests(Guide guide, Exported exported) : IDisposable
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

    /// <summary>
    /// A second export takes over what did not change, and makes anew what somebody damaged: its files are those of a
    /// fresh export, byte for byte.
    /// </summary>
    [Fact]
    public async Task ExportAgain_MakesTheFilesOfAFreshExport()
    {
        exported.CopyTo(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "index.html.br"), "", TestContext.Current.CancellationToken);
        var another = Path.Combine(Target, "situations", "flare.html.gz");
        File.Copy(Path.Combine(Target, "situations", "pregnancy.html.gz"), another, overwrite: true);
        File.Delete(Path.Combine(Target, "icon-192.png"));
        await File.AppendAllTextAsync(
            Path.Combine(Target, "glossary.html"),
            "x",
            TestContext.Current.CancellationToken
        );

        await Exported.ExportAsync(Target);

        await AssertUpToDateAsync(Target);
        exported.AssertSameIn(Target);
    }

    [Fact]
    public void EarlierExport_FindsWhatTheSameBuildMadeOfTheSameRendering()
    {
        exported.CopyTo(Target, name => name.StartsWith("glossary.html", StringComparison.Ordinal) || name[0] == '.');
        var list = ExportList.Read(Target)!;
        var earlier = EarlierExport.Open(Target, list, new("http://localhost:5080"));

        var found = earlier.Find("glossary.html", list.Rendered["glossary.html"]);

        Assert.Equal(File.ReadAllBytes(Path.Combine(Target, "glossary.html")), found?.Plain.ToArray());
        Assert.Equal(File.ReadAllBytes(Path.Combine(Target, "glossary.html.br")), found?.Brotli.ToArray());
        Assert.Null(earlier.Find("glossary.html", list.Rendered["index.html"]));
        Assert.Null(earlier.Find("glossary.html", list.Files["glossary.html"]));
        Assert.Null(earlier.Find("index.html", list.Rendered["index.html"]));
        Assert.Null(
            EarlierExport
                .Open(Target, list, new("http://other.example"))
                .Find("glossary.html", list.Rendered["glossary.html"])
        );
    }

    /// <summary>A change of either assembly may change any file.</summary>
    [Theory]
    [InlineData(typeof(Site))]
    [InlineData(typeof(EarlierExport))]
    public void Build_NamesBothAssemblies(Type inAssembly) =>
        Assert.Contains(
            $"{inAssembly.Module.ModuleVersionId}",
            EarlierExport.BuildFor(new("https://guide.example")),
            StringComparison.Ordinal
        );

    private static async Task AssertUpToDateAsync(string target)
    {
        var list = new FileInfo(Path.Combine(target, ExportFolder.Mark));
        var written = list.LastWriteTimeUtc;

        await Exported.ExportAsync(target);

        list.Refresh();
        Assert.Equal(written, list.LastWriteTimeUtc);
        Assert.False(Directory.Exists(list.FullName + "-new"));
    }

    public void Dispose() => parent.Delete(recursive: true);

    private static async Task AssertSameAsync(PrerenderedResponse page, ContentCoding coding, string file)
    {
        var written = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.True(page.Body(coding).Bytes.Span.SequenceEqual(written), file);
    }
}
