using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Readability;

/// <summary>Each row is the body of a small page, from line 16 of its file, and what is said about its words.</summary>
public sealed class StyleProblemTests
{
    private const string Style = """
        limits: {page-grade: 8, sentence-words: 10, average-words: 9, key-point-words: 8, heading-words: 5}
        headings:
          - folders: [risks]
            need: [What we do not know]
        cards:
          - folders: [risks]
            need: [same-day]
        never-write:
          - words: [safe, studies show]
            instead: what was measured
        lengths:
          - {folders: [risks], most-words: 40}
        plain-words:
          - {word: prior to, write: before}
          - {word: fibrosis, write: scar tissue}
        advice-words: []
        """;

    private const string Good = "## What we do not know\n\nMuch.\n\n> [!SAME-DAY]\n";

    [Theory]
    [InlineData("This is safe.", "(17,9): error AMG072: 'safe' is never written here; write what was measured.")]
    [InlineData(
        "It is fine. Studies show it.",
        "(17,13): error AMG072: 'Studies show' is never written here; write what was measured."
    )]
    [InlineData(
        "- Ask **prior to** a visit.",
        "(17,9): error AMG073: 'prior to' is a heavy word; write 'before', or " + "explain it in glossary.yml."
    )]
    [InlineData(
        "Rest. One two three four five six seven eight nine ten eleven.",
        "(17,7): error AMG071: this has 11 " + "words; at most 10. Cut it in two, or take words out."
    )]
    [InlineData(
        "## One two three four five six",
        "(17,4): error AMG071: this has 6 words; at most 5. Cut it in two, or take words out."
    )]
    [InlineData(
        "Unconditional institutionalization notwithstanding, rehabilitation necessitates interdisciplinarity.",
        "(17,1): error AMG070: the page reads at grade 8.7 with 4.7 words a sentence; at most grade 8 and 9 words. "
            + "This is its hardest sentence: write shorter words and sentences, here first."
    )]
    public void Mistake_IsReportedWithItsPlace(string body, string expected) =>
        AssertOne(body + "\n\n" + Good, expected);

    [Fact]
    public void TooManyWords_AreReported() =>
        AssertOne(
            string.Concat(Enumerable.Repeat("Rest a little now. ", 6)) + "\n\n" + Good,
            "(1,1): error AMG078: the page has 45 words of text; at most 40. Take out what stands elsewhere, and link to it."
        );

    [Fact]
    public void MissingHeading_IsReported() =>
        AssertOne(
            "Rest.\n\n> [!SAME-DAY]",
            "(1,1): error AMG074: the page "
                + "has no heading that begins 'What we do not know'; add it, because style.yml asks it of pages in this "
                + "folder."
        );

    [Fact]
    public void MissingCard_IsReported() =>
        AssertOne(
            "## What we do not know\n\nMuch.",
            "(1,1): error AMG075: the page does not show the card 'same-day'; add the line '> [!SAME-DAY]'."
        );

    [Fact]
    public void WordThatTheGlossaryExplains_MayStay()
    {
        using var folder = Folder("Fibrosis is hard.\n\n" + Good)
            .With("glossary.yml", Sample.Glossary + "\n- term: fibrosis\n  means: Scar tissue.\n  example: A scar.\n");

        Assert.Empty(folder.Check());
    }

    [Fact]
    public void SectionIndex_NeedsNeitherHeadingNorCard()
    {
        using var folder = new SiteFolder()
            .With(
                "style.yml",
                Style
                    .Replace("sentence-words: 10", "sentence-words: 30", StringComparison.Ordinal)
                    .Replace("average-words: 9", "average-words: 30", StringComparison.Ordinal)
                    .Replace("key-point-words: 8", "key-point-words: 30", StringComparison.Ordinal)
            )
            .With("risks/index.md", Sample.Index("Risks"));

        Assert.Empty(folder.Check());
    }

    private static void AssertOne(string body, string expected)
    {
        using var folder = Folder(body);

        Assert.Equal(["content/risks/further.md" + expected], folder.Check());
    }

    private static SiteFolder Folder(string body) =>
        new SiteFolder()
            .With("style.yml", Style)
            .With(
                "massage-types/swedish.md",
                Sample
                    .MassageType()
                    .Replace(
                        "Most people with AS cope well with this, if " + "pressure stays gentle.",
                        "Most cope well.",
                        StringComparison.Ordinal
                    )
            )
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));
}
