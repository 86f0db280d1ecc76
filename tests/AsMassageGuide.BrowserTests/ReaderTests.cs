using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>What a person does: by keyboard, on a small phone, with scripts off.</summary>
public sealed class ReaderTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Keyboard_LeadsFromTheTopIntoTheArticle()
    {
        var page = await OpenAsync("/massage-types/shiatsu");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await FocusedTextAsync(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Home", await FocusedTextAsync(page));
        for (var i = 0; i < 10 && !await IsFocusedAsync(page, ".top .btn"); i++)
            await page.Keyboard.PressAsync("Tab");
        Assert.True(await IsFocusedAsync(page, ".top .btn"), "the massage check was not reached");
        // Each situation is one stop.
        for (var i = 0; i < 80 && !await IsFocusedAsync(page, "article a"); i++)
            await page.Keyboard.PressAsync("Tab");
        Assert.True(await IsFocusedAsync(page, "article a"), "no link of the article was reached");
    }

    [Fact]
    public async Task Menu_OpensByKeyboardOnAPhone()
    {
        var page = await OpenAsync("/", width: 320, scripts: false);
        var link = page.Locator("nav.nav a").First;
        await Assertions.Expect(link).ToBeHiddenAsync();

        await page.Locator("details.menu summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(link).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Massage check"));
    }

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task ScriptsOff_ShowsTheSameWords(string path)
    {
        var with = await OpenAsync(path);
        var without = await OpenAsync(path, scripts: false);

        // Buttons that only a script can serve, such as copying, are the one addition.
        await with.EvaluateAsync(
            "document.querySelectorAll('[data-act]').forEach(button => button.closest('div').remove())"
        );

        var words = await without.Locator("body").InnerTextAsync();
        Assert.True(words.Length > 200);
        Assert.Equal(await with.Locator("body").InnerTextAsync(), words);
    }

    [Fact]
    public async Task Citation_OpensItsSourcesAndLeavesTheReaderInPlace()
    {
        var page = await OpenAsync("/massage/does-it-help", width: 375);
        var marker = page.Locator("article sup a").Filter(new() { HasText = "," }).First;
        await marker.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var note = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(note).ToBeInViewportAsync();
        await Assertions.Expect(note).ToBeFocusedAsync();
        await Assertions.Expect(note.Locator("li")).ToHaveCountAsync(2);
        await Assertions.Expect(note).ToContainTextAsync("How sure we are");
        // The words to cite name the statement, the page, and its address.
        await Assertions
            .Expect(note)
            .ToContainTextAsync(new System.Text.RegularExpressions.Regex("To cite: “.+” .+#c-"));
        await Assertions.Expect(marker).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(note.Locator("a").First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToHaveCountAsync(0);
        await Assertions.Expect(marker).ToBeFocusedAsync();
        await marker.ClickAsync();
        await note.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(marker).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Citation_WithoutScripts_LeadsToTheFullSource()
    {
        var page = await OpenAsync("/massage/does-it-help", width: 375, scripts: false);
        await page.Locator("article sup a").First.ClickAsync();

        var source = page.Locator("ol.src li:target");
        await Assertions.Expect(source).ToBeInViewportAsync();
        await Assertions.Expect(source.Locator(".sx").First).ToBeVisibleAsync();
    }

    private static Task<string> FocusedTextAsync(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static Task<bool> IsFocusedAsync(IPage page, string selector) =>
        page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector);
}
