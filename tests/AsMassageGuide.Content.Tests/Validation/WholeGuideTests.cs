using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Validation;

public sealed class WholeGuideTests
{
    [Fact]
    public void TitleOfTwoPages_IsReportedAtTheSecond()
    {
        using var folder = new SiteFolder().With("massage-types/thai.md", Sample.MassageType("swedish MASSAGE"));

        Assert.Equal(
            [
                "content/massage-types/thai.md(2,8): error AMG051: the title 'swedish MASSAGE' is also the "
                    + "title of content/massage-types/swedish.md; give each page its own.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void ListedPageThatIsNotThere_IsReported()
    {
        using var folder = new SiteFolder().With(
            "massage-types/index.md",
            Sample.Index("Massage types", "pages: [swedsh]")
        );

        Assert.Equal(
            [
                "content/massage-types/index.md(10,9): error AMG053: 'pages' names 'swedsh', and there is no "
                    + "such page in the folder (did you mean 'swedish'?); correct the name or write the page.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void DeadLinkOfTheGlossary_IsReported()
    {
        using var folder = new SiteFolder().With("glossary.yml", Sample.Glossary + "\n  page: /flares\n");

        Assert.Equal(
            ["content/glossary.yml(5,9): error AMG050: nothing is found at '/flares'; correct the link."],
            folder.Check()
        );
    }

    [Theory]
    [InlineData("/massage-types/swedish#can-it-help")]
    [InlineData("/glossary#flare")]
    [InlineData("/sources/romanowski-2017-pilot")]
    public void LinkToAnAnchorThatIsThere_IsFine(string link)
    {
        using var folder = new SiteFolder()
            .With("massage-types/swedish.md", Sample.MassageType(body: "## Can it help?\n\nPerhaps."))
            .With("index.md", Sample.Article("Home", $"Read [more]({link})."));

        Assert.Empty(folder.Check());
    }

    [Fact]
    public void PageThatCannotBeRead_IsTheOnlyMistake()
    {
        using var folder = new SiteFolder()
            .With("massage-types/index.md", Sample.Index("Massage types", "pages: [swedish, thai]"))
            .With("massage-types/thai.md", "---\ntitle: a: b\n---\n")
            .With("index.md", Sample.Article("Home", "Read [about Thai massage](/massage-types/thai#can-it-help)."));

        Assert.StartsWith("content/massage-types/thai.md(2,", Assert.Single(folder.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceThatOnlyAnUnreadPageMayCite_IsNotCalledUnused()
    {
        using var folder = new SiteFolder()
            .With(
                "references.yml",
                Sample.References
                    + "\n"
                    + Sample.References.Replace("romanowski-2017-pilot", "only-in-thai", StringComparison.Ordinal)
            )
            .With("massage-types/thai.md", "---\ntitle: a: b\n---\n");

        Assert.StartsWith("content/massage-types/thai.md(2,", Assert.Single(folder.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void FileNameInTheWrongCase_IsReportedOnce()
    {
        using var folder = new SiteFolder()
            .With("massage-types/index.md", Sample.Index("Massage types", "pages: [swedish, thai]"))
            .With("massage-types/Thai.md", Sample.MassageType("Thai massage"));

        Assert.Contains("AMG007", Assert.Single(folder.Check()), StringComparison.Ordinal);
    }
}
