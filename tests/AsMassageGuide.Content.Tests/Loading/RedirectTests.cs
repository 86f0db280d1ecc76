using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class RedirectTests
{
    [Fact]
    public void MovedPage_LeadsToItsNewAddress()
    {
        using var folder = new SiteFolder().With("redirects.yml", "- from: /old\n  to: /massage-types/swedish\n");

        Assert.Equal("/massage-types/swedish", folder.Read().FindMoved("/old"));
        Assert.Null(folder.Read().FindMoved("/other"));
    }

    [Fact]
    public void RecordSystemAnswer_NamesPagesThatAreThere()
    {
        using var folder = new SiteFolder().With(
            "record-systems.yml",
            "- about: as\n  reader: patient\n  pages: [/nowhere]\n"
        );

        Assert.StartsWith(
            "content/record-systems.yml(3,11): error AMG050",
            Assert.Single(folder.Check()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "- from: /massage-types\n  to: /massage-types/swedish",
        "content/redirects.yml(1,9): error AMG056: "
            + "'/massage-types' is still a page, so it has not moved; take this entry out."
    )]
    [InlineData("- from: /old\n  to: /nowhere", "content/redirects.yml(2,7): error AMG050")]
    [InlineData("- from: old\n  to: /massage-types", "content/redirects.yml(1,9): error AMG0")]
    [InlineData(
        "- from: /old\n  to: /massage-types\n- from: /old\n  to: /massage-types/swedish",
        "content/redirects.yml(3,9): error AMG0"
    )]
    public void Mistake_IsTold(string redirects, string expected)
    {
        using var folder = new SiteFolder().With("redirects.yml", redirects + "\n");

        Assert.StartsWith(expected, Assert.Single(folder.Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/glossary", "(2,7): error AMG057")]
    [InlineData("/massage-types#x", "(2,7): error AMG050")]
    [InlineData("/feed.xml", "(2,7): error AMG057")]
    public void RedirectToWhatHasNoFile_IsReported(string to, string expected)
    {
        using var folder = new SiteFolder().With("redirects.yml", $"- from: /old\n  to: {to}\n");

        Assert.StartsWith($"content/redirects.yml{expected}", Assert.Single(folder.Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Old")]
    [InlineData("/old/")]
    [InlineData("/old#x")]
    public void RedirectThatCannotMatch_IsReported(string from)
    {
        using var folder = new SiteFolder().With("redirects.yml", $"- from: {from}\n  to: /massage-types\n");

        Assert.StartsWith(
            "content/redirects.yml(1,9): error AMG015: 'from' is not an address such as " + "'/massage/old-name'",
            Assert.Single(folder.Check()),
            StringComparison.Ordinal
        );
    }
}
