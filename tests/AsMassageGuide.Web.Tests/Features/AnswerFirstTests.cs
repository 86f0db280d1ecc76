using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features;

/// <summary>No reader has more than 40 words to pass before the answer begins.</summary>
public sealed partial class AnswerFirstTests(Guide guide)
{
    private const int MostWords = 40;

    [Fact]
    public async Task Home_Answers() => await AssertSoonAsync("/", ".hero .lead");

    [Fact]
    public async Task EveryType_Answers()
    {
        foreach (var type in guide.Site.MassageTypes)
            await AssertSoonAsync(type.Path, ".top .lead");
    }

    [Fact]
    public async Task EverySituation_SaysWhatIsLeft()
    {
        foreach (var situation in guide.Site.Situations.Where(situation => !situation.IsAlarm))
            await AssertSoonAsync(situation.Path, "#left + p");
    }

    [Fact]
    public async Task EverySituation_BeginsWithItsFirstKeyPoint()
    {
        foreach (var situation in guide.Site.Situations)
        {
            var main = (await guide.ReadAsync(situation.Path)).QuerySelector("main")!;
            var point = main.QuerySelector(".key li")!;
            foreach (var marker in point.QuerySelectorAll("sup"))
                marker.Remove();
            Assert.Equal(point.TextContent, main.QuerySelector(".top .lead")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/check?type=swedish-massage&have=none")]
    [InlineData("/check?type=swedish-massage&have=fused-spine&have=thin-bones")]
    [InlineData("/check?have=psoriasis-or-eczema")]
    public async Task Check_Answers(string path) => await AssertSoonAsync(path, "#answer + .lead");

    private async Task AssertSoonAsync(string path, string answer)
    {
        var main = (await guide.ReadAsync(path)).QuerySelector("main")!;
        foreach (var marker in main.QuerySelectorAll("sup, .crumb"))
            marker.Remove();
        var found = main.QuerySelector(answer);
        Assert.True(found is not null, $"{path} has no {answer}");
        var before = string.Join(
            ' ',
            main.Descendants<IText>()
                .Where(text => text.CompareDocumentPosition(found).HasFlag(DocumentPositions.Following))
                .Select(text => text.Data)
        );
        var words = Word().Count(before);
        Assert.True(words <= MostWords, $"{path}: {words} words before the answer");
    }

    [GeneratedRegex(@"[\w'’-]+")]
    private static partial Regex Word();
}
