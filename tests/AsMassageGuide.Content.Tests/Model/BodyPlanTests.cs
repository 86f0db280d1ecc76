using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class BodyPlanTests
{
    [Fact]
    public void Area_IsLeftOutByTheStrongerOfTwoRules()
    {
        var plan = BodyPlan.For(
            [Rule(Advice.AskFirst, BodyArea.Legs, BodyArea.Ribs), Rule(Advice.TellTherapist, BodyArea.Legs)],
            LeftOut.Nothing
        );

        Assert.Equal([BodyArea.Legs], plan.LeftOut);
        Assert.Equal([BodyArea.Ribs], plan.AskAbout);
    }

    [Fact]
    public void NeckWorkLeftOut_LeavesTheNeckOut()
    {
        var plan = BodyPlan.For([Rule(Advice.AskFirst, BodyArea.Neck)], new([Technique.NeckWork], null));

        Assert.Equal([BodyArea.Neck], plan.LeftOut);
        Assert.Empty(plan.AskAbout);
        Assert.False(plan.IsOpen);
    }

    [Fact]
    public void NoArea_LeavesThePlanOpen() =>
        Assert.True(BodyPlan.For([Rule(Advice.LeaveOut)], LeftOut.Nothing).IsOpen);

    private static SituationRule Rule(Advice advice, params BodyArea[] areas) =>
        new()
        {
            AppliesTo = RuleScope.Everything,
            Advice = advice,
            Why = "Why.",
            Say = "Say.",
            Sources = [],
            Anchor = "r-1",
            Areas = areas,
        };
}
