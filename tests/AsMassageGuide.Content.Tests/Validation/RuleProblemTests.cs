using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Validation;

public sealed class RuleProblemTests
{
    private const string File = "content/situations/thin-bones.md";

    [Fact]
    public void TypeThatIsNotThere_IsReportedWithTheNearest() =>
        AssertRule(
            "{types: [swedsh]}",
            $"{File}(18,26): error AMG060: 'types' names 'swedsh', and there is no such massage type (did you mean "
                + $"'swedish'?); correct the name or write the page."
        );

    [Fact]
    public void RuleThatTouchesNoType_IsReported() =>
        AssertRule(
            "{involves: [heat]}",
            $"{File}(18,5): error AMG061: this rule touches no massage type; widen its 'applies-to' or take the rule out."
        );

    [Fact]
    public void RuleThatContradictsAnother_IsReportedAtTheSecond() =>
        AssertRule(
            "everything",
            $"{File}(23,5): error AMG062: the rule on line 18 gives other advice for the same types; keep one of them.",
            """

              - applies-to: everything
                advice: tell-therapist
                why: Bones can break more easily.
                say: I have thin bones.
                sources: [editorial-caution]
            """
        );

    [Theory]
    [InlineData("advice: leave-out", "(22,15): error AMG063")]
    [InlineData("advice: not-now\n    until: it has healed", "(23,15): error AMG063")]
    [InlineData("advice: not-now", "(18,5): error AMG064", "romanowski-2017-pilot")]
    [InlineData("advice: ask-first\n    until: it has healed", "(18,5): error AMG064")]
    public void StrictWords_NeedASourceAndAnEnd(string advice, string expected, string source = "editorial-caution")
    {
        using var folder = Folder(
            Sample.Situation(
                "Thin bones",
                Rule("everything")
                    .Replace("advice: ask-first", advice, StringComparison.Ordinal)
                    .Replace("editorial-caution", source, StringComparison.Ordinal)
            )
        );

        Assert.Contains(folder.Check(), problem => problem.StartsWith(File + expected, StringComparison.Ordinal));
    }

    [Fact]
    public void CoreThatIsNotInvolved_IsReported()
    {
        using var folder = new SiteFolder().With(
            "massage-types/swedish.md",
            Sample
                .MassageType()
                .Replace(
                    "involves: [oil, lying-face-down]",
                    "involves: [oil, lying-face-down]\ncore: [heat]",
                    StringComparison.Ordinal
                )
        );

        Assert.Equal(
            [
                "content/massage-types/swedish.md(22,7): error AMG065: 'core' names 'heat', which is not among "
                    + "'involves'; add it there or take it out.",
            ],
            folder.Check()
        );
    }

    [Theory]
    [InlineData("Swedish massage is light. With thin bones, ask your doctor before Swedish massage.", 1)]
    [InlineData("Thin bones can break. Swedish massage is light. Ask your doctor.", 0)]
    public void AdviceForATypeInASituation_IsReportedOnAnyPage(string body, int expected)
    {
        using var folder = Folder(Sample.Situation("Thin bones", Rule("everything")))
            .With("risks/bones.md", Sample.Article("Bones", body));

        Assert.Equal(
            expected,
            folder
                .Check()
                .Count(problem =>
                    problem.StartsWith(
                        "content/risks/bones.md(17,1): " + "error AMG066: \"With thin bones",
                        StringComparison.Ordinal
                    )
                )
        );
    }

    [Fact]
    public void AdviceForASituation_IsReportedOnTheTypesOwnPage()
    {
        using var folder = Folder(Sample.Situation("Thin bones", Rule("everything")))
            .With("massage-types/swedish.md", Sample.MassageType(body: "If your thin bones hurt, wait."));

        Assert.Contains(
            folder.Check(),
            problem =>
                problem.Contains(
                    "error AMG066: \"If your thin bones hurt, " + "wait.\" says by hand",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void AlarmThatShowsItsCardTwice_IsReported()
    {
        var page =
            Sample
                .Situation("Clots", Rule("everything"))
                .Replace("label:", "alarm: true\nlabel:", StringComparison.Ordinal) + "\n> [!EMERGENCY]\n";
        using var folder = Folder(page);

        Assert.Equal(
            [
                $"{File}(29,1): error AMG035: the callout '[!EMERGENCY]' cannot stand like this; 'alarm: true' "
                    + $"already shows it at the top of the page.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void AlarmThatIsNeitherTrueNorFalse_IsReported()
    {
        using var folder = Folder(
            Sample
                .Situation("Clots", Rule("everything"))
                .Replace("label:", "alarm: yes\nlabel:", StringComparison.Ordinal)
        );

        Assert.Equal(
            [$"{File}(14,8): error AMG016: alarm 'yes' is not known; use one of: true, false."],
            folder.Check()
        );
    }

    private static void AssertRule(string scope, string expected, string more = "")
    {
        using var folder = Folder(Sample.Situation("Thin bones", Rule(scope) + more));

        Assert.Equal([expected], folder.Check());
    }

    private static SiteFolder Folder(string situation) =>
        new SiteFolder()
            .With("situations/index.md", Sample.Index("Situations"))
            .With("situations/thin-bones.md", situation);

    private static string Rule(string scope) =>
        $"""
              - applies-to: {scope}
                advice: ask-first
                why: Strong pressure can break a thin bone.
                say: Please stay light.
                sources: [editorial-caution]
            """;
}
