using System.Net;
using AngleSharp.Html.Parser;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Handouts;

public sealed class HandoutTests(Guide guide)
{
    [Fact]
    public async Task Handout_HoldsTheTypeWhatTheProblemChangesTheListAndTheUrgentSigns()
    {
        var page = await guide.ReadAsync("/handout?type=thai-massage&have=fused-spine&list=therapist-card");

        Assert.Equal(
            ["Thai massage", "Massage with a fused or curved spine", "Card to hand to the massage therapist"],
            page.QuerySelectorAll(".sh-part > h2").Select(title => title.TextContent)
        );
        // A nurse reads the answer first; the signs of an emergency end the first page.
        Assert.NotNull(page.QuerySelector(".sh-top + .sh-part"));
        Assert.Single(page.QuerySelectorAll(".sheet:first-of-type > .sh-part ~ .sh-x"));
        Assert.Contains("Generally unsuitable.", page.QuerySelector(".sh-part")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Leave it out:", page.QuerySelector(".sh-part")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            guide.Site.UrgentHelp(Content.Model.Urgency.Emergency).Signs.Count,
            page.QuerySelectorAll(".sh-x li").Length
        );
        Assert.Empty(page.QuerySelectorAll(".sheet sup"));
        Assert.Contains(
            "Not yet reviewed by a clinician.",
            page.QuerySelector(".sh-foot")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ShortAddressOnThePaper_OpensTheSameHandoutAndRemembersItsDay()
    {
        const string parts = "type=thai-massage&have=fused-spine&list=therapist-card";
        var first = await guide.ReadAsync($"/handout?{parts}");
        var shown = first.QuerySelector(".sh-top b")!.TextContent;

        var leads = await guide.GetAsync(shown[shown.IndexOf("/go/", StringComparison.Ordinal)..]);

        Assert.Equal(HttpStatusCode.Redirect, leads.StatusCode);
        Assert.StartsWith($"/handout?{parts}&on=20", leads.Headers.Location!.ToString(), StringComparison.Ordinal);
        var again = await guide.ReadAsync(leads.Headers.Location!.ToString());
        Assert.Equal(first.QuerySelector(".sheet")!.TextContent, again.QuerySelector(".sheet")!.TextContent);
        Assert.Contains(
            "Nothing on it has changed since",
            again.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task OldHandout_SaysWhatHasChangedSince()
    {
        var page = await guide.ReadAsync("/handout?type=thai-massage&on=2020-02-29");

        Assert.Contains(
            "What changed since February 29, 2020",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("First published.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/handout?type=thai-masage")]
    [InlineData("/handout?type=thai-massage&on=2026-02-30")]
    [InlineData("/handout?type=thai-massage&on=2999-01-01")]
    [InlineData("/handout?type=thai-massage&type=thai-massage")]
    [InlineData("/handout?type=thai-massage&colour=red")]
    [InlineData("/handout?type=thai-massage&type=shiatsu&type=tuina&type=massage-gun&type=foam-rolling")]
    public async Task WhatMakesNoSense_IsSaidAndTheRestKept(string path)
    {
        var page = await guide.ReadAsync(path);

        Assert.NotEmpty(page.QuerySelectorAll(".notes p, .notes li"));
    }

    [Fact]
    public async Task NothingTicked_HelpsOn() =>
        Assert.Contains(
            "Nothing is ticked yet",
            (await guide.ReadAsync("/handout?asked=1")).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("/go/zzzz-261125")]
    [InlineData("/go/tiru-")]
    [InlineData("/go/-261125")]
    [InlineData("/go/261125")]
    [InlineData("/go/tiru-999999")]
    public async Task ShortAddressOfNoHandout_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await guide.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Answer_IsKeptByNoCache() =>
        Assert.True((await guide.GetAsync("/handout?have=fused-spine")).Headers.CacheControl?.NoStore);

    [Fact]
    public async Task EveryTypeProblemAndList_HasAHandoutOfOnePage()
    {
        foreach (var page in guide.Site.Pages)
        {
            if (HandoutUrl.For(page) is not { } path)
                continue;
            var sheets = (
                await new HtmlParser().ParseDocumentAsync(
                    await (await guide.GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
                )
            ).QuerySelectorAll(".sheet");
            Assert.True(sheets.Length == 1, $"{path} needs {sheets.Length} pages");
        }
    }
}
