using System.Text.Json;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class ReaderPropertyTests
{
    [Fact]
    public void ReadingTwice_GivesTheSameGuide() =>
        Assert.Equal(
            Describe(ReadShipped(Repository.PathOf("content"))),
            Describe(ReadShipped(Repository.PathOf("content")))
        );

    [Fact]
    public void OrderOfFilesOnDisk_DoesNotMatter()
    {
        var shipped = Repository.PathOf("content");
        var copy = Directory.CreateTempSubdirectory("guide-").FullName;
        foreach (
            var file in Directory
                .EnumerateFiles(shipped, "*", SearchOption.AllDirectories)
                .OrderDescending(StringComparer.Ordinal)
        )
        {
            var target = Path.Combine(copy, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Assert.Equal(Describe(ReadShipped(shipped)), Describe(ReadShipped(copy)));
        Directory.Delete(copy, recursive: true);
    }

    private static Site ReadShipped(string folder) => SiteReader.Read(folder, new ContentProblems())!;

    /// <summary>Everything a reader could see of it.</summary>
    private static string Describe(Site site) =>
        JsonSerializer.Serialize(
            new
            {
                Pages = site.Pages.Select(page => new
                {
                    Page = page,
                    Blocks = page.Blocks.Select(block => (object)block),
                }),
                site.Sections,
                site.Claims,
                site.References,
                site.Glossary,
                Urgent = Enum.GetValues<Urgency>().Select(site.UrgentHelp),
                site.Paths.All,
            }
        );
}
