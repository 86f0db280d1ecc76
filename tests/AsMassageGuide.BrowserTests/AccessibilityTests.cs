using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>axe-core finds nothing: WCAG 2.2 A and AA, the AAA rules it has, and best practices.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        Rules = new() { ["target-size"] = new() { Enabled = true }, ["color-contrast-enhanced"] = new() { Enabled = true } },
    };

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task DesktopInTheLight_HasNoViolation(string path) => await AssertCleanAsync(path, 1280, ColorScheme.Light);

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task PhoneInTheDark_HasNoViolation(string path) => await AssertCleanAsync(path, 375, ColorScheme.Dark);

    private async Task AssertCleanAsync(string path, int width, ColorScheme scheme)
    {
        var page = await OpenAsync(path, width, scheme);

        var result = await page.RunAxe(EveryRule);

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }
}
