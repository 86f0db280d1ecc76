using System.Net;
using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Api;

public sealed class ApiTests(Guide guide)
{
    [Fact]
    public async Task Check_SaysWhatThePageSays_ForEveryPair()
    {
        foreach (var situation in guide.Site.Situations)
        {
            var all = (await ReadAsync($"/api/v1/check?have={situation.Slug}")).AsArray();
            foreach (var type in guide.Site.MassageTypes)
            {
                var expected = MassageAnswer.For(type, [situation]);
                var answer = all.Single(entry => (string)entry!["type"]! == type.Slug)!;
                Assert.Equal(
                    expected.Rules.Select(applied => applied.Rule.Why),
                    answer["rules"]!.AsArray().Select(rule => (string)rule!["why"]!)
                );
                Assert.Equal(Formats.KebabCase(expected.Answer), (string?)answer["answer"]);
                Assert.Equal(
                    expected.LeftOut.Techniques.Select(Formats.KebabCase),
                    answer["without"]!["techniques"]!.AsArray().Select(technique => (string)technique!)
                );
                Assert.Equal(expected.LeftOut.PressureAbove, (int?)answer["without"]!["pressureAbove"]);
                Assert.Equal(expected.Until, answer["until"]!.AsArray().Select(until => (string)until!));
            }

            // The page itself, so that not only the function is the same.
            var page = await guide.ReadAsync($"/check?have={situation.Slug}");
            var groups = page.QuerySelectorAll("ul.chg")
                .SelectMany(
                    group => group.QuerySelectorAll("a"),
                    (group, link) => (link.TextContent, group.PreviousElementSibling!.TextContent.Trim())
                )
                .ToDictionary();
            foreach (
                var type in guide.Site.MassageTypes.Where(type =>
                    groups.ContainsKey(type.Name) && type.Suitability != Suitability.GenerallyUnsuitable
                )
            )
            {
                Assert.Equal(Labels.Label(MassageAnswer.For(type, [situation]).Answer), groups[type.Name]);
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/types/nope", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/situations/nope", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/references/nope", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/check?have=dragons", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/check?type=dragons", HttpStatusCode.BadRequest)]
    public async Task Mistake_IsToldAsProblemDetails(string path, HttpStatusCode status)
    {
        using var answer = await guide.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain(
            "dragons",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/api/v1/types")]
    [InlineData("/api/v1/types/swedish-massage")]
    public async Task UnchangedAnswer_CostsNothing(string path)
    {
        using var first = await guide.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await guide.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task CheckedTicks_AreKeptNowhere() =>
        Assert.True((await guide.GetAsync("/api/v1/check?have=flare")).Headers.CacheControl!.NoStore);

    [Fact]
    public async Task Table_HasALineAType()
    {
        using var answer = await guide.GetAsync("/api/v1/types.csv");

        Assert.Equal(
            guide.Site.MassageTypes.Count + 1,
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
                .TrimEnd()
                .Split("\r\n")
                .Length
        );
    }

    private async Task<JsonNode> ReadAsync(string path)
    {
        using var answer = await guide.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
