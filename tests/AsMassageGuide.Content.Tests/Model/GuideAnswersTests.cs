using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Model;

/// <summary>What the answers of the guide as a whole must be like.</summary>
public sealed class GuideAnswersTests
{
    private static readonly Site Guide = SiteReader.Read(Repository.PathOf("content"), new ContentProblems())!;

    /// <summary>
    /// Strict words are for what a source is strict about: at most a quarter of the pairs that are no alarm.
    /// </summary>
    [Fact]
    public void StrictAnswers_AreTheSmallerPart()
    {
        var pairs = (
            from situation in Guide.Situations
            where !situation.IsAlarm
            from type in Guide.MassageTypes
            select MassageAnswer.For(type, [situation])
        ).ToList();

        Assert.InRange(pairs.Count(answer => answer.Answer <= Answer.NotNow), 1, pairs.Count / 4);
    }

    /// <summary>
    /// Whoever is not ill today has a choice of four types at least, two of them generally tolerated.
    /// </summary>
    [Fact]
    public void EverySituation_LeavesAChoice() =>
        Assert.All(
            Guide.Situations.Where(situation =>
                !situation.IsAlarm && situation.Slug is not ("infection-or-skin" or "red-eye")
            ),
            situation =>
            {
                var left = Guide
                    .MassageTypes.Where(type => MassageAnswer.For(type, [situation]).Answer >= Answer.AskFirst)
                    .ToList();

                Assert.True(left.Count >= 4, situation.Slug);
                Assert.True(
                    left.Count(type => type.Suitability == Suitability.GenerallyTolerated) >= 2,
                    situation.Slug
                );
            }
        );

    [Fact]
    public void Alarms_StayAlarms() =>
        Assert.All(
            Guide.Situations.Where(situation => situation.IsAlarm),
            situation =>
                Assert.All(
                    Guide.MassageTypes,
                    type =>
                        Assert.True(
                            MassageAnswer.For(type, [situation]).Answer <= Answer.NotNow,
                            $"{type.Slug} × {situation.Slug}"
                        )
                )
        );

    [Fact]
    public void NoSituation_LeavesTheTagAlone() =>
        Assert.All(Guide.MassageTypes, type => Assert.Equal(Answer.Fine, MassageAnswer.For(type, []).Answer));
}
