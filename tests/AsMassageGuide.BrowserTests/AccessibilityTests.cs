using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>axe-core finds nothing: WCAG 2.2 A and AA, the AAA rules it has, and best practices.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string EveryRule = """
        {
            runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
        }
        """;

    private const string ContrastAlone = """
        { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] } }
        """;

    private const string TargetsAlone = """{ runOnly: { type: "rule", values: ["target-size"] } }""";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript() + ";null";

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task EveryWidthLightAndDark_HasNoViolation(string path)
    {
        var page = await OpenAsync(path);
        await page.EvaluateAsync(Axe);

        // What a reader can open is looked at too.
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
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

    /// <remarks>
    /// axe runs in the page: its adapter for Playwright opens one more page for each run, which takes four times as long.
    /// </remarks>
    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, ColorScheme scheme, string options)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var violations = await page.EvaluateAsync<string[]>(
            $$"""
            async () => {
                const result = await axe.run(document, { ...{{options}}, resultTypes: ["violations"] });
                if (result.passes.length + result.inapplicable.length === 0) throw new Error("axe tried no rule");
                return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
            }
            """
        );
        return violations.Select(violation => $"{page.ViewportSize?.Width} {scheme} {violation}");
    }
}
