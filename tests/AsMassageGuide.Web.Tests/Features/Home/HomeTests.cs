using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Home;

public sealed class HomeTests(Guide guide)
{
    [Fact]
    public async Task Lead_IsTheAnswerInAtMostFortyWordsWithItsSources()
    {
        var lead = (await guide.ReadAsync("/")).QuerySelector(".hero .lead")!;

        Assert.NotEmpty(lead.QuerySelectorAll("sup"));
        Assert.InRange(guide.Site.Home.KeyPoints.Sum(point => point.Plain.Split(' ').Length), 1, 45);
        Assert.All(
            guide.Site.Home.KeyPoints,
            point =>
                Assert.Contains(point.Plain.Split(". ")[0].TrimEnd('.'), lead.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task EachTag_SaysWhatItMeansAndNamesItsTypes()
    {
        var page = await guide.ReadAsync("/");

        var boxes = page.QuerySelectorAll(".short > ul > li").ToList();
        Assert.Equal(3, boxes.Count);
        foreach (var tag in Enum.GetValues<Suitability>())
        {
            var box = boxes.Single(box => box.QuerySelector("b")!.TextContent.Trim() == Labels.Label(tag));
            Assert.Equal(Labels.Meaning(tag), box.QuerySelector("b + span")!.TextContent);
            Assert.Matches($@"{Regex.Escape(Labels.Meaning(tag))}\s", box.TextContent);
            Assert.Equal(
                guide.Site.MassageTypes.Where(type => type.Suitability == tag).Select(type => type.Name).Order(),
                box.QuerySelectorAll("a").Select(link => link.TextContent).Order()
            );
        }
    }

    /// <summary>The CDC Clear Communication Index asks for lists of at most seven items.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/check?have=none")]
    [InlineData("/check?type=swedish-massage&have=psoriasis-or-eczema")]
    [InlineData("/situations/psoriasis-or-eczema")]
    public async Task ALine_NamesAtMostSevenTypes(string address)
    {
        var page = await guide.ReadAsync(address);

        var lines = page.QuerySelectorAll("main li")
            .Where(line => line.QuerySelector("li") is null && line.QuerySelector("a[href*=massage]") is not null)
            .ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.InRange(line.QuerySelectorAll("a").Length, 0, 7));
    }
}
