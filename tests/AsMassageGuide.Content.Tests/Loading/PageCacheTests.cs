using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class PageCacheTests
{
    private readonly PageCache memory = new();

    [Fact]
    public void ChangedPage_IsReadAlone()
    {
        using var folder = new SiteFolder();
        var before = folder.Read(memory);

        var after = folder.With("massage-types/swedish.md", Sample.MassageType("Thai massage")).Read(memory);

        Assert.Equal("Thai massage", Assert.Single(after.MassageTypes).Name);
        Assert.Same(before.Home, after.Home);
    }

    [Fact]
    public void ChangedSharedFile_HasEveryPageReadAgain()
    {
        using var folder = new SiteFolder();
        var before = folder.Read(memory);

        Assert.NotSame(before.Home, folder.With("glossary.yml", Sample.Glossary + "\n# more\n").Read(memory).Home);
    }

    [Fact]
    public void MistakeOfAnUnchangedPage_IsSaidAgain()
    {
        using var folder = new SiteFolder();
        folder.With("massage-types/swedish.md", "no front matter");

        Assert.Equal(folder.Check(memory), folder.Check(memory));
        Assert.NotEmpty(folder.Check(memory));
    }
}
