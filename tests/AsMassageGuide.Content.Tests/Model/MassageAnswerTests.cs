using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Model;

/// <summary>The shipped rules, over every type and every set of situations.</summary>
public sealed class MassageAnswerTests
{
    private static readonly Site Guide = SiteReader.Read(Repository.PathOf("content"), new ContentProblems())!;

    [Fact]
    public void EveryPair_HasATagAndAReasonForEachAdvice()
    {
        Assert.Equal((19, 13), (Guide.MassageTypes.Count, Guide.Situations.Count));
        foreach (var type in Guide.MassageTypes)
        {
            Assert.NotEmpty(type.Because.Plain);
            foreach (var situation in Guide.Situations)
            {
                var answer = MassageAnswer.For(type, [situation]);

                Assert.NotEmpty(answer.Rules);
                Assert.All(answer.Rules, applied => Assert.True(applied.Rule is { Why.Length: > 0, Say.Length: > 0, Sources.Count: > 0 }, $"{type.Slug} × {situation.Slug}"));
            }
        }
    }

    [Fact]
    public void SeveralSituations_AreNeverWeakerThanAnyOneOfThem()
    {
        foreach (var type in Guide.MassageTypes)
        {
            var single = Guide.Situations.Select(situation => MassageAnswer.For(type, [situation])).ToList();
            for (var ticks = 1; ticks < 1 << Guide.Situations.Count; ticks++)
            {
                var ticked = Enumerable.Range(0, Guide.Situations.Count).Where(place => (ticks & (1 << place)) != 0).ToList();

                var answer = MassageAnswer.For(type, ticked.Select(place => Guide.Situations[place]));

                Assert.Equal(ticked.Min(place => single[place].Strongest), answer.Strongest);
                Assert.Equal(ticked.Sum(place => single[place].Rules.Count), answer.Rules.Count);
            }
        }
    }

    [Fact]
    public void NoSituation_LeavesTheTagAlone() =>
        Assert.All(Guide.MassageTypes, type => Assert.Null(MassageAnswer.For(type, []).Strongest));
}
