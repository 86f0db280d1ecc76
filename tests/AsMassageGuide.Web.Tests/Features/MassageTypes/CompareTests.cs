using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.MassageTypes;

public sealed class CompareTests(Guide guide)
{
    [Fact]
    public async Task Table_HoldsEveryTypeAndTheOtherChoices()
    {
        var page = await guide.ReadAsync("/massage-types");

        var names = page.QuerySelectorAll(".cmp tbody th a").Select(link => link.TextContent).ToList();
        Assert.Equal(
            guide.Site.MassageTypes.Select(type => type.Name).Concat(["No massage", "Exercise and physical therapy"]),
            names
        );
        Assert.Empty(page.QuerySelectorAll(".beside, .notes"));
    }

    [Fact]
    public async Task Filters_AllHoldAtOnceAndStayTicked()
    {
        var page = await guide.ReadAsync(
            "/massage-types?tag=generally-tolerated&up-to=3&without=heat&without=stretching&order=name"
        );

        var expected = guide
            .Site.MassageTypes.Where(type =>
                type.Suitability == Suitability.GenerallyTolerated
                && type.Pressure.Highest <= 3
                && !type.Involves.Contains(Technique.Heat)
                && !type.Involves.Contains(Technique.Stretching)
            )
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.QuerySelectorAll(".cmp tbody tr:not(.alt) th a").Select(link => link.TextContent));
        Assert.Equal(
            ["generally-tolerated", "3", "heat", "stretching", "name"],
            page.QuerySelectorAll(".flts input[checked]").Select(input => input.GetAttribute("value"))
        );
        Assert.True(page.QuerySelector("details.exp")!.HasAttribute("open"));
    }

    [Theory]
    [InlineData("pressure")]
    [InlineData("sure")]
    [InlineData("name")]
    [InlineData("guide")]
    public async Task Order_IsTheOneAskedFor(string order)
    {
        var page = await guide.ReadAsync($"/massage-types?order={order}");

        var types = guide.Site.MassageTypes;
        var expected = order switch
        {
            "pressure" => types.OrderBy(type => type.Pressure.Highest).ThenBy(type => type.Pressure.Lowest),
            "sure" => types.OrderBy(type => type.Certainty),
            "name" => types.OrderBy(type => type.Name, StringComparer.Ordinal),
            _ => types.AsEnumerable(),
        };
        var shown = page.QuerySelectorAll(".cmp tbody tr:not(.alt) th a").Select(link => link.TextContent).ToList();
        Assert.Equal(expected.Select(type => type.Name), shown);
        Assert.Equal(order == "guide", shown.SequenceEqual(types.Select(type => type.Name)));
    }

    [Fact]
    public async Task TickedOnes_StandSideBySide()
    {
        var page = await guide.ReadAsync(
            "/massage-types?beside=swedish-massage&beside=deep-tissue-massage&beside=no-massage"
        );

        Assert.Equal(
            ["Swedish massage", "Deep tissue massage", "No massage"],
            page.QuerySelectorAll(".beside h3").Select(name => name.TextContent)
        );
    }

    [Theory]
    [InlineData("/massage-types?beside=shiatsu", "Tick at least 2")]
    [InlineData(
        "/massage-types?beside=shiatsu&beside=tuina&beside=reflexology&beside=acupressure&beside=swedish-massage",
        "we took the first 4"
    )]
    [InlineData("/massage-types?tag=wonderful", "not one of ours")]
    [InlineData("/massage-types?tag=generally-tolerated&tag=generally-unsuitable", "took the first")]
    [InlineData("/massage-types?x=1", "means nothing here")]
    public async Task OddChoice_IsLeftOutWithANote(string address, string note)
    {
        var page = await guide.ReadAsync(address);

        Assert.Contains(note, page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".cmp tbody tr:not(.alt)"));
    }

    [Fact]
    public async Task NothingThatFits_SaysHowToWiden()
    {
        var page = await guide.ReadAsync("/massage-types?tag=generally-unsuitable&up-to=1");

        Assert.Contains(
            "No type fits all of that.",
            page.QuerySelector("form .box")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Single(page.QuerySelectorAll("form .box a[href='/massage-types']"));
    }
}
