using System.Xml.Linq;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>How long pages are on a phone: what a reader has to scroll through.</summary>
public sealed class LengthTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int Phone = 390;

    /// <summary>The home page is no article: it names every type and leads to all parts.</summary>
    private const int HomeMost = 11_200;

    /// <summary>The most pixels of each kind of page; the first prefix that fits holds.</summary>
    private static readonly (string Prefix, int Most)[] Limits =
    [
        ("/massage-types/", 9_000),
        ("/situations/", 7_000),
        ("/massage-types", 8_000),
        ("/check", 4_500),
        ("/evidence", int.MaxValue),
        ("/glossary", int.MaxValue),
        ("/sources", int.MaxValue),
        ("/a-z", int.MaxValue),
        ("/changes", int.MaxValue),
        ("/at-a-glance", int.MaxValue),
        ("/api", int.MaxValue),
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
            var most =
                path == "/"
                    ? HomeMost
                    : Limits.First(limit => path.StartsWith(limit.Prefix, StringComparison.Ordinal)).Most;
            heights.Add((path, await HeightAsync(page, path), most));
        }

        var limited = heights
            .Where(entry => entry.Most < int.MaxValue)
            .OrderByDescending(entry => entry.Height)
            .ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', limited.Take(10)));
        Assert.DoesNotContain(limited, entry => entry.Height > entry.Most);
    }

    private static async Task<IEnumerable<string>> PathsAsync(IPage page)
    {
        var sitemap = XDocument.Parse(await (await page.APIRequest.GetAsync("/sitemap.xml")).TextAsync());
        return sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath)
            .Append("/check?type=swedish-massage&have=stiff-neck&have=thin-bones");
    }

    /// <summary>The height with everything laid out, also what the style sheet puts off until it is near.</summary>
    private static async Task<int> HeightAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return await page.EvaluateAsync<int>(
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("*{content-visibility:visible!important}");
              document.adoptedStyleSheets = [sheet];
              return document.documentElement.scrollHeight;
            }
            """
        );
    }
}
