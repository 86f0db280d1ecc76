using System.Globalization;
using System.Net;
using System.Text.Json;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;
using CsvHelper;

namespace AsMassageGuide.Web.Tests.Features.Evidence;

public sealed class EvidenceTests(Guide guide)
{
    [Fact]
    public async Task List_ShowsEveryStatementInParts()
    {
        var shown = await ReadAllAsync("/evidence");

        Assert.Equal(guide.Site.Claims.Select(claim => claim.Address), shown);
    }

    [Fact]
    public async Task FilteredList_ShowsEveryStatementInParts()
    {
        var expected = guide.Site.Claims.Where(claim =>
            claim.Citations.Any(citation => citation.Certainty == Certainty.ExpertAdvice)
        );
        var shown = await ReadAllAsync("/evidence?certainty=expert-advice");

        Assert.True(shown.Count > StatementParts.OnPage);
        Assert.Equal(expected.Select(claim => claim.Address), shown);
    }

    [Theory]
    [InlineData("/evidence/1")]
    [InlineData("/evidence/9999")]
    [InlineData("/evidence/two")]
    [InlineData("/sources/saa-complementary/9999")]
    [InlineData("/evidence-2.json")]
    [InlineData("/evidence-2.csv")]
    [InlineData("/api/v1/claims-2.json")]
    public async Task PartThatDoesNotExist_IsNotFound(string path)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Choices_AllHoldAtOnce()
    {
        var page = await guide.ReadAsync(
            "/evidence?type=deep-tissue-massage&certainty=low&source=romanowski-2017-pilot"
        );

        var expected = guide.Site.Claims.Where(claim =>
            claim.PagePath == "/massage-types/deep-tissue-massage"
            && claim.Citations.Any(citation => citation.Certainty == Certainty.Low)
            && claim.Citations.Any(citation => citation.ReferenceId == "romanowski-2017-pilot")
        );
        Assert.Equal(
            expected.Select(claim => claim.Address),
            page.QuerySelectorAll("ul.claims > li > a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("low", page.QuerySelector("select[name=certainty] option[selected]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".notes"));
    }

    [Theory]
    [InlineData("/evidence?certainty=sure")]
    [InlineData("/evidence?part=0")]
    [InlineData("/evidence?part=99999999999999999999")]
    [InlineData("/evidence?in=risks&in=massage")]
    [InlineData("/evidence?colour=red")]
    public async Task OddChoice_IsLeftOutWithANote(string address)
    {
        var page = await guide.ReadAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll(".notes li"));
        Assert.NotEmpty(page.QuerySelectorAll("ul.claims > li"));
    }

    [Fact]
    public async Task NothingFound_HelpsOn()
    {
        var page = await guide.ReadAsync("/evidence?type=reflexology&source=romanowski-2017-pilot");

        Assert.Contains("Take one choice away", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonAndCsv_HaveEveryStatement()
    {
        using var json = await guide.GetAsync("/evidence.json");
        using var csv = await guide.GetAsync("/evidence.csv");
        var entries = JsonDocument
            .Parse(await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .RootElement.EnumerateArray()
            .ToList();
        using var reader = new CsvReader(
            new StringReader(await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            CultureInfo.InvariantCulture
        );
        var rows = reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();

        Assert.Equal(
            guide.Site.Claims.Select(claim => claim.Text),
            entries.Select(entry => entry.GetProperty("statement").GetString())
        );
        Assert.Equal(guide.Site.Claims.Sum(claim => claim.Citations.Count), rows.Count);
        Assert.Equal("text/csv; charset=utf-8", csv.Content.Headers.ContentType!.ToString());
        Assert.All(rows, row => Assert.NotEmpty((string)row["certainty"]));
    }

    [Fact]
    public async Task Changes_NameEveryPage()
    {
        var page = await guide.ReadAsync("/changes");

        Assert.Equal(
            guide.Site.Pages.Select(changed => changed.Path).Order(),
            page.QuerySelectorAll("article a").Select(link => link.GetAttribute("href")!).Distinct().Order()
        );
    }

    /// <summary>Returns the address of every statement, following the links to the next part.</summary>
    private async Task<List<string?>> ReadAllAsync(string first)
    {
        var shown = new List<string?>();
        for (var next = first; next is not null; )
        {
            var page = await guide.ReadAsync(next);
            shown.AddRange(page.QuerySelectorAll("ul.claims > li > a").Select(link => link.GetAttribute("href")));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return shown;
    }
}
