using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class SituationTests
{
    private const string Rules = """
          - applies-to: everything
            advice: tell-therapist
            why: Bones can break more easily.
            say: I have thin bones.
            sources: [editorial-caution]
          - applies-to: {pressure-from: 4}
            advice: leave-out
            why: Strong pressure can break a thin bone.
            say: Please stay light.
            sources: [romanowski-2017-pilot]
            certainty: case-reports
          - applies-to: {involves: [lying-face-down]}
            advice: ask-first
            why: Lying flat can strain.
            say: May I lie on my side?
            sources: [editorial-caution]
        """;

    [Theory]
    [InlineData("[1, 3]", "[oil, lying-face-down]", "AskFirst TellTherapist")]
    [InlineData("[3, 4]", "[oil, lying-face-down]", "LeaveOut AskFirst TellTherapist")]
    [InlineData("[4, 5]", "[]", "LeaveOut TellTherapist")]
    [InlineData("[1, 1]", "[heat]", "TellTherapist")]
    public void Rules_TouchTypesByPressureAndTechniqueStrongestFirst(string pressure, string involves, string expected)
    {
        var site = Read(pressure, involves);

        var rules = MassageAnswer
            .For(site.MassageTypes.Single(type => type.Slug == "swedish"), site.Situations)
            .Rules.Select(applied => applied.Rule);
        Assert.Equal(expected, string.Join(' ', rules.Select(rule => rule.Advice)));
    }

    [Fact]
    public void Rule_IsAClaimOfItsPage()
    {
        var page = Read("[1, 3]", "[]").FindPage("/situations/thin-bones")!;

        Assert.Equal("Strong pressure can break a thin bone.", page.Claims[1].Text);
        Assert.Equal(Certainty.CaseReports, page.Claims[1].Citations[0].Certainty);
        Assert.StartsWith("r-", page.Claims[1].Anchor, StringComparison.Ordinal);
    }

    private static Site Read(string pressure, string involves)
    {
        using var folder = new SiteFolder()
            .With("situations/index.md", Sample.Index("Situations"))
            .With("situations/thin-bones.md", Sample.Situation("Thin bones", Rules))
            // Touched by every rule, so that each is worth writing.
            .With(
                "massage-types/thai.md",
                Sample.MassageType("Thai").Replace("[1, 3]", "[4, 5]", StringComparison.Ordinal)
            )
            .With(
                "massage-types/swedish.md",
                Sample
                    .MassageType()
                    .Replace("[1, 3]", pressure, StringComparison.Ordinal)
                    .Replace("[oil, lying-face-down]", involves, StringComparison.Ordinal)
            );
        return folder.Read();
    }
}
