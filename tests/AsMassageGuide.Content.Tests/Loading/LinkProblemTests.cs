using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class LinkProblemTests
{
    [Theory]
    [InlineData("Sources")]
    [InlineData("On this page")]
    [InlineData("Source 1")]
    [InlineData("Key points")]
    public void HeadingWithAnAnchorOfThePage_IsReported(string heading) =>
        Assert.Contains(
            SiteFolder.CheckArticle(Sample.Article("Further", $"## {heading}")),
            problem =>
                problem.StartsWith(
                    "content/risks/further.md(17,1): error AMG059: the anchor '",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void HeadingWithoutAnchor_IsReported() =>
        Assert.Equal(
            [
                "content/risks/further.md(17,1): error AMG059: this heading has no letter from a to z and no "
                    + "digit, so no link can lead to it; add a word in English.",
            ],
            SiteFolder.CheckArticle(Sample.Article("Further", "## 日本語"))
        );

    [Theory]
    [InlineData("/risks/further")]
    [InlineData("/massage-types\n  - /massage-types")]
    public void RelatedToItselfOrTwice_IsReported(string related) =>
        Assert.Contains(
            SiteFolder.CheckArticle(Sample.Article("Further", "Words.", $"related:\n  - {related}")),
            problem => problem.Contains("error AMG058", StringComparison.Ordinal)
        );

    [Fact]
    public void LinkToAFileOfTheGuide_IsFine() =>
        Assert.Empty(
            SiteFolder.CheckArticle(
                Sample.Article("Further", "Get [the table](/evidence.csv) or [the news](/feed.xml).")
            )
        );
}
