using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class SectionTests
{
    [Fact]
    public void NewFolder_IsASectionInItsPlace()
    {
        using var folder = new SiteFolder()
            .With("massage-types/index.md", Sample.Index("Massage types", "order: 20"))
            .With("risks/index.md", Sample.Index("All the risks", "order: 10\nshort-title: Risks"));

        Assert.Equal(["Risks", "Massage types"], folder.Read().Sections.Select(section => section.ShortTitle));
    }

    [Fact]
    public void Pages_StandInTheOrderOfTheIndexThenByTitle()
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks", "pages: [nerves]"))
            .With("risks/clots.md", Sample.Article("Clots", "Words."))
            .With("risks/bones.md", Sample.Article("Bones", "Words."))
            .With("risks/nerves.md", Sample.Article("Nerves", "Words."));

        var section = folder.Read().Sections.Single(section => section.Slug == "risks");
        Assert.Equal(["/risks/nerves", "/risks/bones", "/risks/clots"], section.Pages.Select(page => page.Path));
    }

    [Fact]
    public void Paths_HoldEveryPageAndSourceOnce()
    {
        using var folder = new SiteFolder();

        Assert.Equal(
            [
                "/",
                "/massage-types",
                "/massage-types/swedish",
                "/glossary",
                "/sources",
                "/check",
                "/handout",
                "/search",
                "/at-a-glance",
                "/a-z",
                "/evidence",
                "/changes",
                "/api",
                "/sources/romanowski-2017-pilot",
            ],
            folder.Read().Paths.All
        );
    }
}
