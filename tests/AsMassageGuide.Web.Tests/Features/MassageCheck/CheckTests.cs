using AngleSharp.Dom;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.MassageCheck;

public sealed class CheckTests(Guide guide)
{
    [Fact]
    public async Task Form_OffersEverySituationOnce()
    {
        var page = await guide.ReadAsync("/check");

        Assert.Equal(
            guide.Site.Situations.Select(situation => situation.Slug).Append("none").Order(),
            page.QuerySelectorAll("input[name=have]").Select(box => box.GetAttribute("value")!).Order()
        );
        Assert.Equal("get", page.QuerySelector("form.frm")!.GetAttribute("method"));
        Assert.Empty(page.QuerySelectorAll("[checked]"));
    }

    /// <summary>Every type page has a link that picks its type, which is not yet an answer without a tick.</summary>
    [Fact]
    public async Task LinkOfAType_PicksItAndBlamesNoOne()
    {
        var page = await guide.ReadAsync("/check?type=thai-massage");

        Assert.Null(page.QuerySelector("[role=alert]"));
        Assert.Contains("Thai massage is picked.", page.QuerySelector(".box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("thai-massage", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.NotNull((await guide.ReadAsync("/check?asked=1&type=thai-massage")).QuerySelector("[role=alert]"));
    }

    /// <summary>What changes a massage that is unsuitable anyway does not make it fine.</summary>
    [Fact]
    public void UnsuitableType_IsNeverCalledFine()
    {
        var unsuitable = guide.Site.MassageTypes.Where(type => type.Suitability == Suitability.GenerallyUnsuitable);
        var answers = unsuitable
            .SelectMany(type => guide.Site.Situations, (type, situation) => MassageAnswer.For(type, [situation]))
            .ToList();

        Assert.All(answers, answer => Assert.DoesNotContain("Fine", Labels.InBrief(answer), StringComparison.Ordinal));
        Assert.All(
            answers.Where(answer => answer.Answer is Answer.FineWithout or Answer.TellTherapist),
            answer =>
                Assert.StartsWith("Better left out with AS in general.", Labels.Line(answer), StringComparison.Ordinal)
        );
        Assert.Contains(answers, answer => answer.Answer == Answer.FineWithout);
    }

    [Fact]
    public async Task Ticks_AreAnsweredWithTheRulesOfTheTypePages()
    {
        var page = await guide.ReadAsync("/check?have=fused-spine&have=blood-thinners&type=deep-tissue-massage");

        var type = guide.Site.MassageTypes.Single(type => type.Slug == "deep-tissue-massage");
        var answer = MassageAnswer.For(
            type,
            guide.Site.Situations.Where(situation => situation.Slug is "fused-spine" or "blood-thinners")
        );
        var text = page.QuerySelector("article")!.TextContent;
        Assert.All(
            answer.Rules,
            applied =>
            {
                Assert.Contains(applied.Rule.Why, text, StringComparison.Ordinal);
                Assert.Contains(applied.Rule.Say, text, StringComparison.Ordinal);
            }
        );
        Assert.Equal("Generally unsuitable", Assert.Single(page.QuerySelectorAll("article .fit")).TextContent.Trim());
        Assert.Equal(
            $"{type.Name}: {Formats.Uncapitalize(Labels.Line(answer))}",
            page.QuerySelector("article .lead")!.TextContent
        );
        Assert.Equal(2, page.QuerySelectorAll("[checked]").Length);
        Assert.Equal(type.Slug, page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Contains("cannot tell you that a massage is right for you", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlarmTick_ShowsTheEmergencyCardFirst()
    {
        var page = await guide.ReadAsync("/check?have=numbness-or-weakness");

        var card = Assert.Single(page.QuerySelectorAll(".care.x"));
        Assert.True(card.CompareDocumentPosition(page.QuerySelector(".adv")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task NothingTicked_HelpsOn()
    {
        var page = await guide.ReadAsync("/check?asked=1");

        var link = page.QuerySelector(".err a")!;
        Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        Assert.Null(page.GetElementById("answer"));
    }

    [Fact]
    public async Task NoneOfThese_GivesTheGeneralAdvice()
    {
        var page = await guide.ReadAsync("/check?have=none");

        Assert.Contains(
            "The general advice still holds",
            page.QuerySelector("article")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(guide.Site.MassageTypes.Count, page.QuerySelectorAll(".chg a").Length);
    }

    [Fact]
    public async Task UnknownAndRepeatedTicks_AreLeftOutWithANoteAndTheRestIsKept()
    {
        var page = await guide.ReadAsync("/check?have=flare&have=flare&have=dragons&x=<script>");

        Assert.Equal(3, page.QuerySelectorAll(".notes li").Length);
        Assert.Equal("flare", Assert.Single(page.QuerySelectorAll("input[name=have][checked]")).GetAttribute("value"));
        Assert.DoesNotContain("dragons", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_IsKeptNowhere()
    {
        using var response = await guide.GetAsync("/check?have=flare");
        var page = await Guide.ReadAsync(response);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.EndsWith(
            "/check",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// Every set of up to three ticks, over all types: every rule for all is there, each type stands under its answer,
    /// and none is milder than a tick alone.
    /// </summary>
    [Fact]
    public async Task UpToThreeTicks_LoseNoRuleAndAreNoMilderThanOne()
    {
        var all = guide.Site.Situations;
        var sets =
            from a in Enumerable.Range(0, all.Count)
            from b in Enumerable.Range(a, all.Count - a)
            from c in Enumerable.Range(b, all.Count - b)
            where a != c || a == b
            where a == b || b != c
            select new[] { a, b, c }.Distinct().ToList();
        // One after the other: in parallel they would starve the tests beside them.
        foreach (var set in sets.DistinctBy(set => string.Join(',', set)))
        {
            var page = await guide.ReadAsync(
                "/check?" + string.Join('&', set.Select(place => $"have={all[place].Slug}"))
            );

            var ticked = set.Select(place => all[place]).ToList();
            var answers = guide.Site.MassageTypes.Select(type => MassageAnswer.For(type, ticked)).ToList();
            Assert.Equal(
                ticked.Sum(situation => situation.Rules.Count(rule => rule.AppliesTo.IsEverything)),
                page.QuerySelectorAll(".res > li").Length
            );
            Assert.Equal(
                Labels.Line(answers[0].Rules.First(applied => applied.Rule.AppliesTo.IsEverything)),
                page.QuerySelector(".res .adv")!.TextContent.Trim()
            );
            Assert.All(
                answers,
                answer =>
                    Assert.All(
                        ticked,
                        one => Assert.True(answer.Answer <= MassageAnswer.For(answer.Type, [one]).Answer)
                    )
            );
            if (answers.TrueForAll(answer => answer.Answer <= Answer.NotNow))
                Assert.Empty(page.QuerySelectorAll(".chg"));
            else
                Assert.Equal(
                    answers.Select(answer => answer.Type.Name).Order(StringComparer.Ordinal),
                    page.QuerySelectorAll(".chg a").Select(link => link.TextContent).Order(StringComparer.Ordinal)
                );
        }
    }
}
