using System.Text.Json;
using AsMassageGuide.Content.Model;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Features.Evidence;

/// <summary>A guide with more statements than a response should have says where its lists go on.</summary>
public sealed class LongListTests(LongGuide guide) : IClassFixture<LongGuide>
{
    [Fact]
    public async Task Json_GoesOnInTheNextFile() =>
        Assert.Equal(
            Site.Claims.Select(claim => claim.Text),
            await ReadAllAsync("/evidence.json", body => JsonTexts(body, "statement"))
        );

    [Fact]
    public async Task Api_GoesOnInTheNextFile() =>
        Assert.Equal(
            Site.Claims.Select(claim => claim.Text),
            await ReadAllAsync("/api/v1/claims", body => JsonTexts(body, "text"))
        );

    [Fact]
    public async Task Csv_GoesOnInTheNextFile() =>
        Assert.Equal(
            Site.Claims.SelectMany(claim => claim.Citations, (claim, _) => claim.Text),
            await ReadAllAsync("/evidence.csv", CsvTexts)
        );

    [Fact]
    public async Task PageOfASource_HasLaterParts_AndAllOfThemAreKnownPaths()
    {
        var source = Site.FindReference("saa-complementary")!;
        var last = ListPart.Count(Site.FindClaims(source.Id).Count, StatementParts.OnPage);

        Assert.True(Site.Paths.Contains($"/sources/saa-complementary/{last}"));
        Assert.False(Site.Paths.Contains($"/sources/saa-complementary/{last + 1}"));
        var page = await guide.Client.GetStringAsync(
            new Uri($"/sources/saa-complementary/{last}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Contains($"part {last} of {last}", page, StringComparison.Ordinal);
        Assert.Contains(
            $"rel=\"canonical\" href=\"http://localhost:5080/sources/saa-complementary/{last}\"",
            page,
            StringComparison.Ordinal
        );
    }

    private Site Site => guide.Services.GetRequiredService<Site>();

    /// <summary>Follows the header Link to the end, as a program would.</summary>
    private async Task<List<string>> ReadAllAsync(string first, Func<string, IEnumerable<string>> read)
    {
        var all = new List<string>();
        var parts = 0;
        for (var next = first; next is not null; parts++)
        {
            using var response = await guide.Client.GetAsync(
                new Uri(next, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            response.EnsureSuccessStatusCode();
            Assert.Contains(next, Site.Files);
            all.AddRange(read(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
            next = response.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }

        Assert.Equal(2, parts);
        return all;
    }

    private static List<string> JsonTexts(string body, string name) =>
        [
            .. JsonDocument
                .Parse(body)
                .RootElement.EnumerateArray()
                .Select(entry => entry.GetProperty(name).GetString()!),
        ];

    private static List<string> CsvTexts(string body)
    {
        using var reader = new CsvReader(new StringReader(body), System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            .. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => (string)row["statement"]),
        ];
    }
}
