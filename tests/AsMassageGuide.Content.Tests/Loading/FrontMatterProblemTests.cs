using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class FrontMatterProblemTests
{
    private const string File = "content/massage-types/swedish.md";

    [Fact]
    public void PageWithoutFrontMatter_IsReported() =>
        AssertOne(
            "# Swedish massage",
            $"{File}(1,1): error AMG010: the page does not begin with front matter; start it with a line '---', the keys, "
                + $"and another line '---'."
        );

    [Fact]
    public void UnclosedFrontMatter_IsReportedWhereItBegins() =>
        AssertOne(
            "---\ntitle: Swedish massage\n\nWords.",
            $"{File}(1,1): error AMG011: the front matter that begins here has no closing line; put '---' on a line of "
                + $"its own after the last key."
        );

    [Fact]
    public void UnreadableYaml_IsReportedWithItsPlace()
    {
        using var folder = new SiteFolder().With("massage-types/swedish.md", "---\ntitle: [one\n---\n");

        var problem = Assert.Single(folder.Check());
        Assert.StartsWith($"{File}(3,1): error AMG012: this is not readable YAML: ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownKey_IsReportedWithTheNearest() =>
        AssertChanged(
            "session: 30",
            "sesion: 30",
            $"{File}(22,1): error AMG013: the key 'sesion' is not known (did you mean 'session'?); use one of: title, "
                + $"summary, code, reviewed, review-due, clinical-review, changes, key-points, related, covers, "
                + $"suitability, if-none-fits, ask-for, because, based-on, certainty, pressure, involves, core, session, "
                + $"also-called, hands, tile."
        );

    [Fact]
    public void BadDate_IsReported() =>
        AssertChanged(
            "reviewed: 2026-11-23",
            "reviewed: 23.11.2026",
            $"{File}(4,11): error AMG017: reviewed '23.11.2026' is not a date; write year, month and day like 2026-11-23."
        );

    [Fact]
    public void UnknownSuitability_IsReportedWithTheValidOnes() =>
        AssertChanged(
            "generally-tolerated",
            "maybe",
            $"{File}(16,14): error AMG016: suitability 'maybe' is not known; use one of: generally-tolerated, "
                + $"not-enough-evidence, generally-unsuitable."
        );

    [Fact]
    public void EmptyValue_IsReported() =>
        AssertChanged(
            "session: 30 to 60 minutes",
            "session:",
            $"{File}(22,9): error AMG015: 'session' has no value; write one after the colon."
        );

    [Fact]
    public void EmptyList_IsReported() =>
        AssertChanged(
            "involves: [oil, lying-face-down]",
            "involves:",
            $"{File}(21,10): error AMG015: 'involves' has no value; write one after the colon."
        );

    [Fact]
    public void MissingKey_IsReportedAtTheTop() =>
        AssertChanged(
            "session: 30 to 60 minutes\n",
            "",
            $"{File}(2,1): error AMG014: the key 'session' is missing; add it."
        );

    [Fact]
    public void KeyThatStandsTwice_IsReportedAtTheSecond() =>
        AssertChanged(
            "session: 30 to 60 minutes",
            "session: 30 to 60 minutes\ntitle: Again",
            $"{File}(23,1): error AMG012: this is not readable YAML: Duplicate key title. Keep one of the two."
        );

    [Fact]
    public void YamlThatIsAList_IsReported() =>
        AssertOne(
            "---\n- title: Swedish massage\n---\nWords.",
            $"{File}(2,1): error AMG015: 'front matter' is not keys with values; write keys with values."
        );

    [Fact]
    public void TabBeforeAKey_IsReportedAtItsLine()
    {
        using var folder = new SiteFolder().With(
            "massage-types/swedish.md",
            Sample.MassageType().Replace("  - on:", "\t- on:", StringComparison.Ordinal)
        );

        Assert.Equal(
            [$"{File}(8,1): error AMG024: a tab stands before the text of this line; write spaces."],
            folder.Check()
        );
    }

    [Fact]
    public void ReviewDueBeforeTheLastOne_IsReported() =>
        AssertChanged(
            "review-due: 2027-11-23",
            "review-due: 2026-11-22",
            $"{File}(5,13): error AMG023: the next review is due before the last one was done; write a later day."
        );

    [Fact]
    public void LongTitle_IsReported() =>
        AssertChanged(
            "title: Swedish massage",
            "title: " + new string('x', 66),
            $"{File}(2,8): error AMG018: 'title' has 66; it may have at most 65 characters."
        );

    [Fact]
    public void LongSummary_IsReported() =>
        AssertChanged(
            "summary: What",
            "summary: " + string.Concat(Enumerable.Repeat("word ", 20)) + "What",
            $"{File}(3,10): error AMG018: 'summary' has 28; it may have at most 25 words."
        );

    [Theory]
    [InlineData("[3, 1]", "3, 1")]
    [InlineData("[2]", "2")]
    public void PressureThatIsNoRange_IsReported(string written, string shown) =>
        AssertChanged(
            "[1, 3]",
            written,
            $"{File}(20,11): error AMG019: pressure '{shown}' does not fit; write the lowest and the highest pressure, like [2, 3]."
        );

    [Fact]
    public void SeveralMistakes_AreReportedTogetherInTheirOrder()
    {
        var page = Sample
            .MassageType(suitability: "maybe", body: "<b>bold</b>")
            .Replace("review-due: 2027-11-23", "review-due: soon", StringComparison.Ordinal);
        using var folder = new SiteFolder().With("massage-types/swedish.md", page);

        Assert.Equal(
            ["AMG017", "AMG016", "AMG030", "AMG030"],
            folder.Check().Select(problem => problem.Split(": ")[1].Split(' ')[1])
        );
    }

    [Fact]
    public void SameTermTwice_IsReported()
    {
        using var folder = new SiteFolder().With(
            "glossary.yml",
            Sample.Glossary + "\n- term: flares\n  means: The same.\n  example: Again.\n"
        );

        Assert.Equal(
            [
                "content/glossary.yml(5,9): error AMG020: 'flares' is already used on line 2; give this one "
                    + "another name.",
            ],
            folder.Check()
        );
    }

    private static void AssertOne(string page, string expected)
    {
        using var folder = new SiteFolder().With("massage-types/swedish.md", page).With("references.yml", "[]");

        Assert.Contains(expected, folder.Check());
    }

    private static void AssertChanged(string from, string to, params string[] expected)
    {
        using var folder = new SiteFolder().With(
            "massage-types/swedish.md",
            Sample.MassageType().Replace(from, to, StringComparison.Ordinal)
        );

        Assert.Equal(expected, folder.Check());
    }
}
