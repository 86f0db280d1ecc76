using AngleSharp.Dom;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.ContentPages;

public sealed class SituationPageTests(Guide guide)
{
    [Theory]
    [InlineData("numbness-or-weakness")]
    [InlineData("blood-clot")]
    public async Task Alarm_ShowsTheEmergencyCardBeforeAnyAdvice(string slug)
    {
        var page = await guide.ReadAsync($"/situations/{slug}");

        var article = page.QuerySelector("article")!;
        var card = article.QuerySelector(".care.x")!;
        Assert.True(card.CompareDocumentPosition(article.QuerySelector(".adv")!).HasFlag(DocumentPositions.Following));
        Assert.Single(article.QuerySelectorAll(".care.x"));
    }

    [Fact]
    public async Task Situation_NamesEveryTypeItChanges()
    {
        var page = await guide.ReadAsync("/situations/flare");

        var named = page.QuerySelectorAll(".chg a").Select(link => link.GetAttribute("href"));
        Assert.Equal(guide.Site.MassageTypes.Select(type => type.Path).Order(), named.Order());
    }
}
