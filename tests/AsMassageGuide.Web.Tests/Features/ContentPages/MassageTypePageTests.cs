using AngleSharp.Dom;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.ContentPages;

public sealed class MassageTypePageTests(Guide guide)
{
    [Theory]
    [InlineData("swedish-massage", "Generally tolerated")]
    [InlineData("hot-stone-massage", "Generally tolerated")]
    [InlineData("myofascial-release", "Generally tolerated")]
    [InlineData("self-massage", "Generally tolerated")]
    [InlineData("shiatsu", "Generally tolerated")]
    [InlineData("deep-tissue-massage", "Generally unsuitable")]
    [InlineData("massage-chair", "Not enough evidence")]
    [InlineData("clinical-massage", "Not enough evidence")]
    [InlineData("sports-massage", "Not enough evidence")]
    [InlineData("tuina", "Not enough evidence")]
    [InlineData("thai-massage", "Generally unsuitable")]
    [InlineData("massage-gun", "Not enough evidence")]
    [InlineData("foam-rolling", "Not enough evidence")]
    [InlineData("trigger-point-therapy", "Not enough evidence")]
    [InlineData("lymphatic-drainage", "Not enough evidence")]
    [InlineData("seated-massage", "Not enough evidence")]
    [InlineData("acupressure", "Not enough evidence")]
    [InlineData("reflexology", "Not enough evidence")]
    [InlineData("craniosacral-therapy", "Not enough evidence")]
    public async Task Type_ShowsItsTagAndWhatItRestsOn(string slug, string tag)
    {
        var page = await guide.ReadAsync($"/massage-types/{slug}");

        var facts = page.QuerySelector("dl.facts")!;
        var badge = page.QuerySelector(".top .fit")!;
        Assert.Equal(tag, badge.TextContent.Trim());
        Assert.NotNull(badge.QuerySelector("svg use"));
        Assert.EndsWith(
            Labels.Gloss(guide.Site.MassageTypes.Single(type => type.Slug == slug).Suitability),
            badge.ParentElement!.TextContent.Trim(),
            StringComparison.Ordinal
        );
        Assert.Contains("Based on:", facts.TextContent, StringComparison.Ordinal);
        Assert.Contains("How sure are we?", facts.TextContent, StringComparison.Ordinal);
        Assert.Contains("of\u00A05)", facts.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("ol.src > li"));
        Assert.Contains(
            "Not yet reviewed by a clinician",
            page.QuerySelector(".top")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "crack, twist or thrust your neck or back",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task DeepTissue_StatesBothSidesOfItsConflict()
    {
        var page = await guide.ReadAsync("/massage-types/deep-tissue-massage");

        var both = page.QuerySelector(".box.both")!.TextContent;
        Assert.Contains("27 men", both, StringComparison.Ordinal);
        Assert.Contains("advise", both, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EveryType_AnswersFirst_AndPutsEverySituationUnderItsAnswer()
    {
        foreach (var type in guide.Site.MassageTypes)
        {
            var page = await guide.ReadAsync(type.Path);

            Assert.StartsWith(
                $"None of the problems below? {type.IfNoneFits.Plain}",
                Words(page.QuerySelector(".top .lead")!),
                StringComparison.Ordinal
            );
            Assert.Equal($"/check?type={type.Slug}", page.QuerySelector(".top .btn")!.GetAttribute("href"));
            var groups = page.QuerySelectorAll(".sit h3").Select(heading => heading.TextContent.Trim()).ToList();
            Assert.Equal(
                guide
                    .Site.Situations.Select(situation => MassageAnswer.For(type, [situation]))
                    .OrderByDescending(answer => answer.Answer)
                    .Select(answer => answer.IsBetterLeftOut ? Labels.BetterLeftOut : Labels.Label(answer.Answer))
                    .Distinct(),
                groups
            );
            var lines = page.QuerySelectorAll(".sit details details")
                .Select(line => line.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
            Assert.Equal(guide.Site.Situations.Select(situation => situation.Path).Order(), lines.Order());
        }
    }

    /// <summary>Without the markers of sources.</summary>
    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var marker in copy.QuerySelectorAll("sup"))
            marker.Remove();
        return System.Text.RegularExpressions.Regex.Replace(copy.TextContent, @"\s+", " ").Trim();
    }
}
