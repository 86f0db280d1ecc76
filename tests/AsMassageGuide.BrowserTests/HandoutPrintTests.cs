using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>A handout prints on as many pages as it says: on A4 and on US Letter.</summary>
public sealed partial class HandoutPrintTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("type=swedish-massage", 1)]
    [InlineData("type=thai-massage&have=fused-spine", 1)]
    [InlineData("have=flare", 1)]
    [InlineData("list=therapist-card", 1)]
    [InlineData("list=questions-for-the-therapist", 1)]
    [InlineData("list=response-diary&list=before-you-book", 2)]
    [InlineData("type=deep-tissue-massage&have=blood-thinners&list=therapist-card&list=questions-for-the-therapist", 2)]
    [InlineData(
        "type=swedish-massage&type=thai-massage&type=shiatsu&type=sports-massage"
            + "&have=fused-spine&have=thin-bones&have=flare&have=blood-thinners",
        2
    )]
    public async Task Handout_TakesThePagesItSays(string parts, int pages)
    {
        var page = await OpenAsync($"/handout?{parts}");

        Assert.Equal(pages, await page.Locator(".sheet").CountAsync());
        Assert.Equal(pages, await PrintedAsync(page, "A4"));
        Assert.Equal(pages, await PrintedAsync(page, "Letter"));
    }

    /// <summary>The table of every type with every situation fits on one sheet, sideways.</summary>
    [Fact]
    public async Task AtAGlance_IsOneSheet()
    {
        var page = await OpenAsync("/at-a-glance");

        Assert.Equal(1, await PrintedAsync(page, "A4", landscape: true));
        Assert.Equal(1, await PrintedAsync(page, "Letter", landscape: true));
    }

    private static async Task<int> PrintedAsync(IPage page, string format, bool landscape = false) =>
        PageObject()
            .Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format, Landscape = landscape })));

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex PageObject();
}
