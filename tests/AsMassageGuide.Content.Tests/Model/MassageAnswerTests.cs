using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Model;

/// <summary>The shipped rules, over every type and every set of situations.</summary>
public sealed class MassageAnswerTests
{
    private static readonly Site Guide = SiteReader.Read(Repository.PathOf("content"), new ContentProblems())!;

    [Fact]
    public void EveryPair_CanBeExplainedByItsRules()
    {
        foreach (var type in Guide.MassageTypes)
        {
            Assert.NotEmpty(type.Because.Plain);
            foreach (var situation in Guide.Situations)
            {
                var answer = MassageAnswer.For(type, [situation]);

                Assert.NotEmpty(answer.Rules);
                Assert.Contains(answer.Rules, applied => applied.Answer == answer.Answer);
                Assert.All(
                    answer.Rules,
                    applied =>
                        Assert.True(
                            applied.Rule is { Why.Length: > 0, Say.Length: > 0, Sources.Count: > 0 },
                            $"{type.Slug} × {situation.Slug}"
                        )
                );
                if (answer.Answer == Answer.NotNow)
                    Assert.NotEmpty(answer.Until);
                if (answer.Answer == Answer.FineWithout)
                    Assert.False(answer.LeftOut.IsNothing);
            }
        }
    }

    /// <summary>Every set of up to three ticks, by their places, and some of every size.</summary>
    private static List<List<int>> TickSets { get; } = MakeTickSets();

    /// <summary>
    /// A further tick never makes an answer milder, and loses no rule and nothing that is to be left out.
    /// </summary>
    [Fact]
    public void SeveralSituations_AreAsStrictAsTheStrictest()
    {
        foreach (var type in Guide.MassageTypes)
        {
            var single = Guide.Situations.Select(situation => MassageAnswer.For(type, [situation])).ToList();
            foreach (var ticked in TickSets)
            {
                var answer = MassageAnswer.For(type, ticked.Select(place => Guide.Situations[place]));

                Assert.Equal(ticked.Min(place => single[place].Answer), answer.Answer);
                Assert.Equal(ticked.Sum(place => single[place].Rules.Count), answer.Rules.Count);
                Assert.Equal(
                    ticked
                        .Select(place => single[place].LeftOut)
                        .Aggregate(LeftOut.Nothing, (all, one) => all.And(one)),
                    answer.LeftOut
                );
            }
        }
    }

    [Fact]
    public void OrderOfTicks_ChangesNothing()
    {
        var random = new Random(1);
        var situations = Guide.Situations.ToArray();
        for (var round = 0; round < 500; round++)
        {
            random.Shuffle(situations);
            var ticked = situations.Take(random.Next(1, 6)).ToList();
            foreach (var type in Guide.MassageTypes)
            {
                var one = MassageAnswer.For(type, ticked);
                var other = MassageAnswer.For(type, ticked.AsEnumerable().Reverse());

                Assert.Equal(one.Answer, other.Answer);
                Assert.Equal(one.LeftOut, other.LeftOut);
                Assert.Equal(one.Until.Order(StringComparer.Ordinal), other.Until.Order(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>
    /// What stays after all is left out is still this massage: never lighter than its lightest form, and never without
    /// its core.
    /// </summary>
    [Fact]
    public void WhatIsLeftOut_IsNeverWhatTheTypeCannotDoWithout()
    {
        foreach (var type in Guide.MassageTypes)
        {
            var all = MassageAnswer.For(type, Guide.Situations).LeftOut;

            Assert.Empty(all.Techniques.Intersect(type.Core));
            Assert.Empty(all.Techniques.Except(type.Involves));
            Assert.True(all.PressureAbove is null || all.PressureAbove >= type.Pressure.Lowest, type.Slug);
        }
    }

    [Theory]
    [InlineData(new[] { Technique.Heat }, new[] { Technique.Heat }, 1, 3, Answer.LeaveOut, null)]
    [InlineData(new[] { Technique.Heat }, new Technique[0], 1, 3, Answer.FineWithout, null)]
    [InlineData(new Technique[0], new Technique[0], 1, 4, Answer.FineWithout, 3)]
    [InlineData(new Technique[0], new Technique[0], 4, 5, Answer.LeaveOut, null)]
    [InlineData(new Technique[0], new Technique[0], 1, 3, Answer.Fine, null)]
    [InlineData(new[] { Technique.Heat }, new Technique[0], 1, 5, Answer.FineWithout, 3)]
    public void Part_IsLeftOutUnlessItIsTheCore(
        Technique[] involves,
        Technique[] core,
        int lowest,
        int highest,
        Answer expected,
        int? pressure
    )
    {
        var type = Guide.MassageTypes[0] with
        {
            Slug = "x",
            Involves = involves,
            Core = core,
            Pressure = new(lowest, highest),
        };
        var rule = Guide.Situations[0].Rules[0] with
        {
            Advice = Advice.LeaveOut,
            AppliesTo = new(4, [Technique.Heat], []),
        };

        var answer = MassageAnswer.For(type, [Guide.Situations[0] with { Rules = [rule] }]);

        Assert.Equal(expected, answer.Answer);
        Assert.Equal(pressure, answer.LeftOut.PressureAbove);
    }

    private static List<List<int>> MakeTickSets()
    {
        var count = Guide.Situations.Count;
        var sets = (
            from a in Enumerable.Range(0, count)
            from b in Enumerable.Range(a, count - a)
            from c in Enumerable.Range(b, count - b)
            select new[] { a, b, c }.Distinct().ToList()
        )
            .DistinctBy(set => string.Join(',', set))
            .ToList();
        var random = new Random(1);
        var places = Enumerable.Range(0, count).ToArray();
        for (var round = 0; round < 500; round++)
        {
            random.Shuffle(places);
            sets.Add([.. places.Take(random.Next(4, count + 1))]);
        }

        return sets;
    }
}
