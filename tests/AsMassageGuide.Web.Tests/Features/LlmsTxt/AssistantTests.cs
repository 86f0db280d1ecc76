using System.Net;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.LlmsTxt;

public sealed class AssistantTests(Guide guide)
{
    [Fact]
    public async Task EveryPage_IsMarkdownWithItsSources()
    {
        foreach (var page in guide.Site.Pages)
        {
            var text = await ReadAsync(page.Path == "/" ? "/index.md" : $"{page.Path}.md");

            Assert.StartsWith($"# {page.Title}\n", text, StringComparison.Ordinal);
            Assert.Contains(Labels.NotYetReviewed, text, StringComparison.Ordinal);
            Assert.DoesNotContain("[@", text, StringComparison.Ordinal);
            Assert.DoesNotContain("[!", text, StringComparison.Ordinal);
            Assert.DoesNotContain("](/", text, StringComparison.Ordinal);
            Assert.All(page.KeyPoints, point => Assert.Contains(point.Plain, text, StringComparison.Ordinal));
            Assert.All(
                page.Sources.Where(source => source.Reference is not null),
                source => Assert.Contains(source.Reference!.Url, text, StringComparison.Ordinal)
            );
            if (page.Type is { } type)
                Assert.Contains(
                    $"For people with AS: {Labels.Label(type.Suitability)}.",
                    text,
                    StringComparison.Ordinal
                );
            if (page.Type is { } answered)
                Assert.Contains(
                    $"{answered.IfNoneFits.Plain}\n- {answered.AskFor.Plain}",
                    text,
                    StringComparison.Ordinal
                );
            if (page.Situation is { } situation)
                Assert.All(situation.Rules, rule => Assert.Contains(rule.Why, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Index_NamesEveryPageOnce()
    {
        var text = await ReadAsync("/llms.txt");

        foreach (var page in guide.Site.Pages)
            Assert.Equal(2, text.Split($"[{page.Title}](", StringSplitOptions.None).Length);
    }

    [Fact]
    public async Task UrgentHelp_IsWrittenOut()
    {
        var text = await ReadAsync("/risks/when-to-get-help.md");

        Assert.All(
            guide.Site.UrgentHelp(Content.Model.Urgency.Emergency).Signs,
            sign => Assert.Contains(sign.Text, text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/nope.md")]
    [InlineData("/massage-types/nope.md")]
    [InlineData("/a/b/c.md")]
    public async Task UnknownPage_IsMissing(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await guide.GetAsync(path)).StatusCode);

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await guide.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
