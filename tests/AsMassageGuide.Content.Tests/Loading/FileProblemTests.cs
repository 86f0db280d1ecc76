using System.Text;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class FileProblemTests
{
    [Fact]
    public void InvalidUtf8_IsReportedAtItsByte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("---\ntitle: caf"), 0xE9, .. Encoding.UTF8.GetBytes("\n---\n")];
        using var folder = new SiteFolder().With("massage-types/thai.md", bytes);

        Assert.Equal(
            [
                "content/massage-types/thai.md(2,11): error AMG001: this byte is not UTF-8 text; save the file "
                    + "as UTF-8.",
            ],
            folder.Check()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n")]
    public void EmptyFile_IsReported(string text)
    {
        using var folder = new SiteFolder().With("massage-types/thai.md", text);

        Assert.Equal(
            [
                "content/massage-types/thai.md(1,1): error AMG002: the file is empty; write the page or delete "
                    + "the file.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void FileOf50Megabytes_IsReportedUnread()
    {
        using var folder = new SiteFolder();
        using (var file = File.Create(folder.PathOf("massage-types/thai.md")))
            file.SetLength(50 * 1024 * 1024);

        Assert.Equal(
            [
                "content/massage-types/thai.md(1,1): error AMG003: the file has 52428800 bytes, more than the "
                    + "262144 a page may have; split it.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void FolderWithoutIndex_IsReported()
    {
        using var folder = new SiteFolder().With(
            "risks/clots.md",
            Sample.Article("Clots", "A clot is a plug of blood.")
        );

        Assert.Equal(
            ["content/risks(1,1): error AMG004: the folder has no index.md; add one to introduce the section."],
            folder.Check()
        );
    }

    [Fact]
    public void TwoFilesForOneAddress_AreReported()
    {
        using var folder = new SiteFolder()
            .With("risks.md", Sample.Article("What can go wrong", "Some things can."))
            .With("risks/index.md", Sample.Index("Risks"));

        Assert.Equal(
            [
                "content/risks.md(1,1): error AMG005: the address /risks is already taken by "
                    + "content/risks/index.md; rename one of them.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void AddressOfTheProgram_IsReported()
    {
        using var folder = new SiteFolder().With("glossary/index.md", Sample.Index("Words"));

        Assert.Equal(
            [
                "content/glossary/index.md(1,1): error AMG006: the address /glossary belongs to the program; "
                    + "choose another file name.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void NameWithCapitals_IsReportedWithABetterOne()
    {
        using var folder = new SiteFolder().With("massage-types/Hot Stone.md", Sample.MassageType("Hot stone"));

        Assert.Equal(
            [
                "content/massage-types/Hot Stone.md(1,1): error AMG007: a name is lower case letters, digits "
                    + "and hyphens; rename it to 'hot-stone.md'.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void OtherFile_IsAWarning()
    {
        using var folder = new SiteFolder().With("massage-types/notes.txt", "remember");

        Assert.Equal(
            [
                "content/massage-types/notes.txt(1,1): warning AMG008: the guide does not read this file; move "
                    + "it out of the content folder.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void MissingFiles_AreAllReported()
    {
        using var folder = new SiteFolder().Without("index.md").Without("glossary.yml");

        Assert.Equal(
            [
                "content/glossary.yml(1,1): error AMG009: the file cannot be read (it is missing or in use); the guide needs it.",
                "content/index.md(1,1): error AMG009: the file cannot be read (there is no home page); the guide needs it.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void FolderInAFolder_IsReported()
    {
        using var folder = new SiteFolder().With("massage-types/asian/thai.md", Sample.MassageType("Thai"));

        Assert.Equal(
            [
                "content/massage-types/asian(1,1): error AMG021: sections have no sections of their own; move "
                    + "the files of this folder up.",
            ],
            folder.Check()
        );
    }

    [Theory]
    [InlineData("massage-types/passwords.md", "passwords")]
    [InlineData("outside", "")]
    public void LinkOutOfTheFolder_IsReportedAndNotFollowed(string link, string target)
    {
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "passwords"), Sample.MassageType("Secret"));
        using var folder = new SiteFolder();
        File.CreateSymbolicLink(folder.PathOf(link), Path.Combine(outside, target));

        Assert.Equal(
            [
                $"content/{link}(1,1): error AMG022: this is a link to something outside the content folder; "
                    + $"put the file itself here.",
            ],
            folder.Check()
        );
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void ByteOrderMark_IsAccepted()
    {
        using var folder = new SiteFolder().With(
            "massage-types/thai.md",
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample.MassageType("Thai"))]
        );

        Assert.Empty(folder.Check());
    }
}
