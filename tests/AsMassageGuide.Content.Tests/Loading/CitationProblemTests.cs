using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class CitationProblemTests
{
    private const string Certainties = "high, moderate, low, very-low, expert-advice, case-reports, none-found";

    [Theory]
    [InlineData(
        "Pain fell. [@romanowsky-2017-pilot low]",
        "(17,12): error AMG040: the reference "
            + "'romanowsky-2017-pilot' is not in references.yml (did you mean 'romanowski-2017-pilot'?); correct it or "
            + "add it there."
    )]
    [InlineData(
        "Pain fell. [@romanowski-2017-pilot lowish]",
        $"(17,12): error AMG041: 'lowish' does not belong in a "
            + $"citation; write [@reference-id certainty], with certainty one of: {Certainties}."
    )]
    [InlineData(
        "Pain fell. [@romanowski-2017-pilot]",
        $"(17,12): error AMG042: the citation of "
            + $"'romanowski-2017-pilot' does not say how sure it is; add one of: {Certainties}."
    )]
    [InlineData(
        "[@romanowski-2017-pilot low] Pain fell.",
        "(17,1): error AMG043: there is no finished sentence "
            + "before this citation; put it straight after the full stop of the sentence it supports."
    )]
    [InlineData(
        "Pain fell [@romanowski-2017-pilot low].",
        "(17,11): error AMG043: there is no finished sentence "
            + "before this citation; put it straight after the full stop of the sentence it supports."
    )]
    [InlineData(
        "## Pain fell? [@romanowski-2017-pilot low]\n\nYes.",
        "(17,15): error AMG043: there is no finished "
            + "sentence before this citation; put it straight after the full stop of the sentence it supports."
    )]
    [InlineData(
        "A. [@romanowski-2017-pilot low #here]\n\nB. [@romanowski-2017-pilot low #here]",
        "(19,4): error AMG052: the anchor 'here' stands twice on this page; change the words, or add "
            + "'#another-name' to the citation."
    )]
    public void Mistake_IsReportedWithItsPlace(string body, string expected)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));

        Assert.Contains("content/risks/further.md" + expected, folder.Check());
    }

    [Fact]
    public void MistakeInAKeyPoint_IsReportedInsideItsLine()
    {
        using var folder = new SiteFolder().With(
            "massage-types/swedish.md",
            Sample
                .MassageType()
                .Replace(
                    "- We are quite unsure.",
                    "- \"We are quite unsure. [@romanowsky low]\"",
                    StringComparison.Ordinal
                )
        );

        Assert.Equal(
            [
                "content/massage-types/swedish.md(12,27): error AMG040: the reference 'romanowsky' is not in "
                    + "references.yml; correct it or add it there.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void SourceNobodyCites_IsAWarningAtItsId()
    {
        using var folder = new SiteFolder().With(
            "references.yml",
            Sample.References
                + "\n"
                + Sample.References.Replace("romanowski-2017-pilot", "chunco-2011-case", StringComparison.Ordinal)
        );

        Assert.Equal(
            [
                "content/references.yml(12,7): warning AMG044: the reference 'chunco-2011-case' is cited "
                    + "nowhere; cite it or delete it.",
            ],
            folder.Check()
        );
    }
}
