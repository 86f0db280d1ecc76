using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>
/// What an author meant as markup and nothing reads is an error and is not printed. Each row is a body from line 17 on.
/// </summary>
public sealed class LeftoverMarkupTests
{
    [Theory]
    [InlineData("Pain fell. (@romanowski-2017-pilot low)", "(17,12)", "(@romanowski-2017-pilot")]
    [InlineData("Pain fell. [ @romanowski-2017-pilot low ]", "(17,12)", "[ @romanowski-2017-pilot")]
    [InlineData("Pain fell. @romanowski-2017-pilot", "(17,12)", "@romanowski-2017-pilot")]
    [InlineData("**Warning:**do not.", "(17,1)", "**")]
    [InlineData("It is __very__soft.", "(17,7)", "__")]
    [InlineData("A note.[^1]", "(17,8)", "[^1]")]
    [InlineData("Not ~~this~~ word.", "(17,5)", "~~")]
    [InlineData("- [ ] Ask the nurse", "(17,3)", "[ ]")]
    [InlineData("See [[risks]].", "(17,5)", "[[")]
    [InlineData("See [a][b].", "(17,7)", "]")]
    [InlineData("See [a](/risks and more).", "(17,5)", "[a]")]
    [InlineData("See https://example.org/page here.", "(17,5)", "https://example.org/page")]
    [InlineData("See www.example.org here.", "(17,5)", "www.example.org")]
    [InlineData("| No | separator |\n| 1 | 2 |", "(17,1)", "|")]
    [InlineData("{{< note >}} Words.", "(17,1)", "{{")]
    [InlineData("##Heading", "(17,1)", "##")]
    [InlineData("::: note", "(17,1)", ":::")]
    public void Mark_IsReportedWhereItStands(string body, string place, string sign)
    {
        var problems = Check(body);

        Assert.StartsWith(
            $"content/risks/further.md{place}: error AMG039: '{sign}' would be printed as it is; ",
            problems[0],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("**Warning:** do not press. It is *soft*.")]
    [InlineData("2 \\* 3 and \\[this\\].")]
    [InlineData("Name: ____________________ Day: ____")]
    [InlineData("> [!NOTE] Heat\n> Words.")]
    [InlineData("Ask first. [@romanowski-2017-pilot\nlow]")]
    [InlineData("| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |")]
    public void MarkupThatIsRead_IsNoMistake(string body) => Assert.Empty(Check(body));

    [Fact]
    public void EveryMarkOfALine_IsReported()
    {
        var problems = Check("A ~~b~~ [^1] https://example.org c.");

        Assert.Equal(
            ["(17,3)", "(17,6)", "(17,9)", "(17,14)"],
            problems.Select(problem =>
                problem[problem.IndexOf('(', StringComparison.Ordinal)..problem.IndexOf(':', StringComparison.Ordinal)]
            )
        );
    }

    [Theory]
    [InlineData("summary: What Further means for people with AS.", "summary: What **Further** means.")]
    [InlineData("what: First published.", "what: First [@romanowski-2017-pilot] published.")]
    public void MarkInPlainFrontMatter_IsReported(string from, string to)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", "Words.").Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(folder.Check(), problem => problem.Contains("error AMG039", StringComparison.Ordinal));
    }

    [Fact]
    public void MarkInAnUrgentSign_IsReported()
    {
        using var folder = new SiteFolder().With(
            "urgent-help.yml",
            Sample.UrgentHelp.Replace("A painful red eye", "A **painful** red eye", StringComparison.Ordinal)
        );

        Assert.Contains(
            "content/urgent-help.yml(10,15): error AMG039: '**' would be printed as it is; bold is "
                + "**words** with a space or a full stop after it, and no space inside the stars.",
            folder.Check()
        );
    }

    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| 1 |", 1)]
    [InlineData("| a | b |\n| --- | --- |\n| 1 | 2 | 3 |", 3)]
    public void RowWithOtherCells_IsReported(string body, int cells) =>
        Assert.Equal(
            [
                $"content/risks/further.md(19,2): error AMG045: this row has {cells} cells, and the first row "
                    + $"of the table has 2; write 2.",
            ],
            Check(body)
        );

    private static IReadOnlyList<string> Check(string body)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));
        return folder.Check();
    }
}
