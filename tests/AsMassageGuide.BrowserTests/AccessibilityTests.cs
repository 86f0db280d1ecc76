using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>axe-core finds nothing: WCAG 2.2 A and AA, the AAA rules it has, and best practices.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = RunOnlyOptions.Tags(
            "wcag2a",
            "wcag2aa",
            "wcag2aaa",
            "wcag21a",
            "wcag21aa",
            "wcag22aa",
            "best-practice"
        ),
        Rules = new()
        {
            ["target-size"] = new() { Enabled = true },
            ["color-contrast-enhanced"] = new() { Enabled = true },
        },
    };

    private static readonly AxeRunOptions ContrastAlone = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "color-contrast-enhanced"),
    };

    private static readonly AxeRunOptions TargetsAlone = new() { RunOnly = RunOnlyOptions.Rules("target-size") };

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task EveryWidthLightAndDark_HasNoViolation(string path)
    {
        var page = await OpenAsync(path);
        var found = new List<string>();
        foreach (var width in new[] { 320, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            found.AddRange(await ViolationsAsync(page, ColorScheme.Light, EveryRule));

            // The dark changes colors and nothing else.
            found.AddRange(await ViolationsAsync(page, ColorScheme.Dark, ContrastAlone));
        }

        // A usual phone has the smallest phone's layout with a little more room.
        await page.SetViewportSizeAsync(375, 900);
        found.AddRange(await ViolationsAsync(page, ColorScheme.Light, TargetsAlone));

        Assert.Empty(found);
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, ColorScheme scheme, AxeRunOptions rules)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });

        // What a reader can open is looked at too.
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
        var result = await page.RunAxe(rules);
        Assert.NotEmpty(result.Passes.Concat(result.Inapplicable));
        return result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{page.ViewportSize?.Width} {scheme} {violation.Id}: {node.Html}")
        );
    }
}
