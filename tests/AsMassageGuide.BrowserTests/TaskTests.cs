using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>
/// The things a reader does, as a person does them: by finger on a phone, by keyboard alone, and without scripts.
/// </summary>
public sealed class TaskTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int Phone = 375;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task MassageCheck_ByFinger(bool scripts)
    {
        var page = await OpenAsync("/", Phone, scripts: scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "Check a massage", Exact = true }).First.ClickAsync();
        await page.GetByText("fused", new() { Exact = false }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it means" }).ClickAsync();

        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What your answers mean" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".chg a", new() { HasTextString = "Thai massage" })).ToBeVisibleAsync();
        Assert.Contains("have=fused-spine", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AtAGlance_ShowsOneSituationOnAPhone(bool scripts)
    {
        var page = await OpenAsync("/at-a-glance", Phone, scripts: scripts);
        await Assertions.Expect(page.Locator("#stiff-neck")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "What is true for you?" })
            .GetByRole(AriaRole.Link, new() { Name = "A stiff neck" })
            .ClickAsync();

        await Assertions.Expect(page.Locator("#stiff-neck").GetByText("Swedish massage")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#flare")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task MassageCheck_ByKeyboard()
    {
        var page = await OpenAsync("/check");
        await TabToAsync(page, "input[value=flare]");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "form.frm button");
        await page.Keyboard.PressAsync("Enter");

        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What your answers mean" }))
            .ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handout_ByFinger(bool scripts)
    {
        var page = await OpenAsync("/massage-types/thai-massage", Phone, scripts: scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "Make a one-page handout" }).ClickAsync();
        await page.GetByText("Massage with a fused or curved spine", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the handout" }).ClickAsync();

        await Assertions
            .Expect(page.Locator(".sh-part h2").Nth(1))
            .ToHaveTextAsync("Massage with a fused or curved spine");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code of" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Handout_ByKeyboard()
    {
        var page = await OpenAsync("/handout");
        await TabToAsync(page, "input[value=therapist-card]");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "form.frm button");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".sh-part h2")).ToHaveTextAsync("Card to hand to the massage therapist");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_ByFinger(bool scripts)
    {
        var page = await OpenAsync("/", Phone, scripts: scripts);
        await page.Locator("a.hs").ClickAsync();
        await page.Locator("input#q").FillAsync("bambu spine");
        await page.Locator("main form.find button").ClickAsync();
        await page.Locator(".hits a").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.DoesNotContain("/search", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ByKeyboard()
    {
        var page = await OpenAsync("/search");
        await TabToAsync(page, "input#q");
        await page.Keyboard.TypeAsync("blood thinners");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".hits a").First).ToBeVisibleAsync();
    }

    /// <summary>Presses Tab until the element has the focus, as someone without a mouse does.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        const int most = 120;
        for (var presses = 0; presses < most; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
                return;
        }

        Assert.Fail($"{selector} cannot be reached by keyboard");
    }
}
