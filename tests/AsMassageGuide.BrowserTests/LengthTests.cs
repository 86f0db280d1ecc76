using System.Xml.Linq;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>How long pages are on a phone: what a reader has to scroll through.</summary>
public sealed class LengthTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int Phone = 390;

    /// <summary>The home page is no article: it names every type and leads to all parts.</summary>
    private const int HomeMost = 11_200;

    /// <summary>Pages to look something up in, which grow with the guide.</summary>
    private static readonly string[] Lists =
    [
        "/evidence",
        "/glossary",
        "/sources",
        "/a-z",
        "/changes",
        "/at-a-glance",
        "/api",
    ];

    /// <summary>The most pixels of each kind of page; the first prefix that fits holds.</summary>
    private static readonly (string Prefix, int Most)[] Limits =
    [
        ("/massage-types/", 9_000),
        ("/situations/", 7_000),
        ("/massage-types", 8_000),
        ("/check", 4_500),
        // All its cards stay open, and the numbers to call are buttons.
        ("/risks/when-to-get-help", 10_400),
        ("/", 9_000),
    ];

    [Fact]
    public async Task Pages_AreShortEnoughForAPhone()
    {
        var page = await OpenAsync("/", Phone);
        var heights = new List<(string Path, int Height, int Most)>();
        foreach (var path in await PathsAsync(page))
        {
            if (MostOf(path) is { } most)
                heights.Add((path, await HeightAsync(page, path), most));
        }

        var longest = heights.OrderByDescending(entry => entry.Height).Take(10);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', longest));
        Assert.DoesNotContain(heights, entry => entry.Height > entry.Most);
    }

    private static int? MostOf(string path) =>
        path == "/" ? HomeMost
        : Array.Exists(Lists, list => path.StartsWith(list, StringComparison.Ordinal)) ? null
        : Limits.First(limit => path.StartsWith(limit.Prefix, StringComparison.Ordinal)).Most;

    private static async Task<IEnumerable<string>> PathsAsync(IPage page)
    {
        var sitemap = XDocument.Parse(await (await page.APIRequest.GetAsync("/sitemap.xml")).TextAsync());
        return sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath)
            .Append("/check?type=swedish-massage&have=stiff-neck&have=thin-bones");
    }

    private static async Task<int> HeightAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
    }
}
