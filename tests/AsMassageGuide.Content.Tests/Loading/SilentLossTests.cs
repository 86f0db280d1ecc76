using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>Mistakes that once passed, and lost or published something in silence.</summary>
public sealed class SilentLossTests
{
    [Fact]
    public void MergeConflict_IsReportedAloneAtEachMark()
    {
        var problems = SiteFolder.CheckArticle(
            Sample.Article("Further", "<<<<<<< HEAD\n\nPress softly.\n\n=======\n\nPress firmly.\n\n>>>>>>> other")
        );

        Assert.Equal(["(17,1)", "(21,1)", "(25,1)"], problems.Select(PlaceOf));
        Assert.All(problems, problem => Assert.Contains("error AMG025", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\u00AD", "00AD")]
    [InlineData("\u200B", "200B")]
    [InlineData("\u202E", "202E")]
    public void InvisibleLetter_IsReported(string letter, string code) =>
        Assert.Equal(
            [$"content/risks/further.md(17,4): error AMG026: an invisible letter (U+{code}) is here; delete " + $"it."],
            SiteFolder.CheckArticle(Sample.Article("Further", $"mas{letter}sage"))
        );

    [Theory]
    [InlineData("title: Further", "title: Further #1 and more", "(2,16)")]
    [InlineData("  - We are quite unsure.", "  - We are quite unsure #2.", "(12,25)")]
    public void TextAfterANumberSign_IsReported(string from, string to, string place)
    {
        var problems = SiteFolder.CheckArticle(
            Sample.Article("Further", "Words.").Replace(from, to, StringComparison.Ordinal)
        );

        Assert.Contains(
            problems,
            problem => PlaceOf(problem) == place && problem.Contains("error AMG027", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void CommentOnItsOwnLine_IsFine() =>
        Assert.Empty(
            SiteFolder.CheckArticle(
                Sample
                    .Article("Further", "Words.")
                    .Replace(
                        "title: Further",
                        "# a comment\ntitle: \"Further #1\" # and here",
                        StringComparison.Ordinal
                    )
            )
        );

    [Fact]
    public void SecondDocumentInADataFile_IsReported()
    {
        using var folder = new SiteFolder().With(
            "search-synonyms.yml",
            $"{Sample.Synonyms}\n---\n- say: [lost]\n  find: lost\n"
        );

        Assert.Contains(
            "content/search-synonyms.yml(3,1): error AMG028: this line begins a second document, and all "
                + "that follows would be lost; delete the line.",
            folder.Check()
        );
    }

    [Fact]
    public void Alias_IsRefusedBeforeItGrows()
    {
        var levels = string.Concat(
            Enumerable
                .Range(1, 30)
                .Select(level =>
                    $"- say: &a{level} "
                    + $"[{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n  find: x\n"
                )
        );
        using var folder = new SiteFolder().With(
            "search-synonyms.yml",
            $"- say: &a0 [x, y]\n  find: x\n{levels}- ? *a30\n  : x\n"
        );

        Assert.Equal(
            [
                "content/search-synonyms.yml(3,13): error AMG029: '*' repeats a value from elsewhere; write "
                    + "the value out, or put text that begins with '*' in double quotes.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void MissingSpace_IsReportedOnItsLine() =>
        Assert.Contains(
            "content/risks/further.md(2,6): error AMG012: there is no space after the colon; write "
                + "'title: ' and the value.",
            SiteFolder.CheckArticle(
                Sample.Article("Further", "Words.").Replace("title: Further", "title:Further", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void ColonInAKeyPoint_IsReportedWithTheMend() =>
        Assert.Contains(
            SiteFolder.CheckArticle(
                Sample
                    .Article("Further", "Words.")
                    .Replace("- We are quite unsure.", "- One point: is here.", StringComparison.Ordinal)
            ),
            problem =>
                problem.EndsWith(
                    "error AMG015: a colon makes this entry of 'key-points' a key with a value; put the whole line in "
                        + "double quotes.",
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    public void TitleOfNothing_IsEmpty(string title) =>
        Assert.Contains(
            SiteFolder.CheckArticle(
                Sample
                    .Article("Further", "Words.")
                    .Replace("title: Further", $"title: {title}", StringComparison.Ordinal)
            ),
            problem =>
                problem.EndsWith(
                    "error AMG015: 'title' has no value; write one after the colon.",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void ClinicalReviewInCapitals_IsReportedWithTheWord() =>
        Assert.Contains(
            SiteFolder.CheckArticle(
                Sample
                    .Article("Further", "Words.")
                    .Replace("clinical-review: none", "clinical-review: None", StringComparison.Ordinal)
            ),
            problem => problem.Contains("did you mean 'none'?", StringComparison.Ordinal)
        );

    [Fact]
    public void ReviewInTheFuture_IsReported()
    {
        using var folder = new SiteFolder();
        var problems = new ContentProblems();
        SiteReader.Read(folder.PathOf(""), problems, new DateOnly(2026, 11, 21));

        Assert.Contains(
            "content/index.md(4,11): error AMG077: 2026-11-23 is still to come; write the day on which "
                + "it was done.",
            problems.All.Select(problem => problem.ToString())
        );
    }

    [Theory]
    [InlineData("- say: [spine]\n  find: \"!!\"\n", "(2,10)")]
    [InlineData("- say: [\"?\"]\n  find: spine\n", "(1,10)")]
    public void SynonymWithoutLetters_IsReported(string synonyms, string place)
    {
        using var folder = new SiteFolder().With("search-synonyms.yml", synonyms);

        Assert.Equal(place, PlaceOf(Assert.Single(folder.Check())));
    }

    [Fact]
    public void SlashAfterTheFolder_ChangesNothing()
    {
        using var folder = new SiteFolder();
        File.Move(folder.PathOf("massage-types/swedish.md"), folder.PathOf("massage-types/.kept.md"));
        File.CreateSymbolicLink(folder.PathOf("massage-types/swedish.md"), ".kept.md");
        var problems = new ContentProblems();

        Assert.NotNull(SiteReader.Read(folder.PathOf("") + "/", problems));
    }

    [Fact]
    public void LinksInACircle_AreReportedByName()
    {
        using var folder = new SiteFolder();
        File.CreateSymbolicLink(folder.PathOf("massage-types/a.md"), "b.md");
        File.CreateSymbolicLink(folder.PathOf("massage-types/b.md"), "a.md");

        Assert.Equal(
            ["content/massage-types/a.md(1,1)", "content/massage-types/b.md(1,1)"],
            folder.Check().Select(problem => problem.Split(": ")[0])
        );
    }

    private static string PlaceOf(string problem) =>
        problem[problem.IndexOf('(', StringComparison.Ordinal)..problem.IndexOf(": ", StringComparison.Ordinal)];
}
