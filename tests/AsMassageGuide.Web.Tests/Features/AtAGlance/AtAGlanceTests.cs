using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.AtAGlance;

public sealed class AtAGlanceTests(Guide guide)
{
    [Fact]
    public async Task EveryPair_StandsOnceAndLeadsToItsReasons()
    {
        var page = await guide.ReadAsync("/at-a-glance");

        foreach (var situation in guide.Site.Situations)
        {
            var cells = page.QuerySelectorAll($"tr#{situation.Slug} td a")
                .Select(link => (link.GetAttribute("href"), Words(link)));
            Assert.Equal(
                guide.Site.MassageTypes.Select(type =>
                    (
                        (string?)$"{type.Path}#situation-{situation.Slug}",
                        Labels.InBrief(MassageAnswer.For(type, [situation]))
                    )
                ),
                cells
            );
        }

        var reasons = await guide.ReadAsync("/massage-types/swedish-massage");
        Assert.All(
            guide.Site.Situations,
            situation => Assert.NotNull(reasons.GetElementById($"situation-{situation.Slug}"))
        );
    }

    [Fact]
    public async Task Data_SaysTheSame()
    {
        var lines = (await TextAsync("/api/v1/pairs.csv")).Trim().Split("\r\n");
        using var json = System.Text.Json.JsonDocument.Parse(await TextAsync("/api/v1/pairs"));

        Assert.Equal(guide.Site.Situations.Count + 1, lines.Length);
        Assert.Equal(guide.Site.Situations.Count * guide.Site.MassageTypes.Count, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        Assert.Equal(
            Labels.Line(MassageAnswer.For(guide.Site.MassageTypes[0], [guide.Site.Situations[0]])),
            first.GetProperty("line").GetString()
        );
        Assert.EndsWith(
            $"{guide.Site.MassageTypes[0].Path}#situation-{guide.Site.Situations[0].Slug}",
            first.GetProperty("url").GetString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>Without the letters for paper.</summary>
    private static string Words(AngleSharp.Dom.IElement link) =>
        string.Concat(
            link.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement { ClassName: "lt" })
                .Select(node => node.TextContent)
        );

    private async Task<string> TextAsync(string path)
    {
        using var response = await guide.GetAsync(path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
