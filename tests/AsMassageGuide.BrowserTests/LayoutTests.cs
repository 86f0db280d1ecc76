using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>Every kind of page on the smallest phone, with a reader's own text spacing, and on paper.</summary>
public sealed class LayoutTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int SmallestPhone = 320;

    /// <summary>What the margins of an A4 sheet leave, in pixels: 182 mm.</summary>
    private const int Sheet = 688;

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task SmallestPhone_FitsFingersAndWiderTextWithoutScrollingSideways(string path)
    {
        var page = await OpenAsync(path, SmallestPhone);

        Assert.Equal(SmallestPhone, await WidthAsync(page));
        Assert.Empty(await SmallControlsAsync(page));

        // The spacing that WCAG 1.4.12 names. Set as a sheet of its own, because the page's policy allows no other
        // style.
        await page.EvaluateAsync(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}"
        );
        Assert.Equal(SmallestPhone, await WidthAsync(page));
    }

    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task Paper_HasNoNavigationAndEverythingOpen(string path)
    {
        var page = await OpenAsync(path, Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("header.hd").IsVisibleAsync());
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main :is(.scr, #read-next, "
                    + ".share li + li)')].filter(part => part.checkVisibility()).map(part => part.outerHTML)"
            )
        );
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main "
                    + "details.exp:not(:has(form)):not(form details) > :not(summary)')].filter(part => "
                    + "part.getBoundingClientRect().height === 0).map(part => part.textContent)"
            )
        );
        Assert.Empty(await NumbersOffTheSheetAsync(page));
    }

    [Theory]
    [InlineData("/check", true)]
    [InlineData("/check?have=fused-spine&type=thai-massage", false)]
    public async Task Paper_HasTheFormToTickByHandUntilThereIsAnAnswer(string path, bool hasForm)
    {
        var page = await OpenAsync(path, Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(hasForm, await page.Locator("form.frm").IsVisibleAsync());
    }

    /// <summary>
    /// A printer cuts what stands left of the sheet's own margin: the number of a tenth source would lose its first
    /// digit.
    /// </summary>
    private static Task<string[]> NumbersOffTheSheetAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main ol')]
                .filter(list => list.checkVisibility() && getComputedStyle(list).listStyleType === 'decimal')
                .flatMap(list => [...list.children].map((item, index) => {
                    const pen = document.createElement('canvas').getContext('2d');
                    pen.font = getComputedStyle(item).font;
                    const number = `${index + 1}. `;
                    const left = item.getBoundingClientRect().left - pen.measureText(number).width;
                    return { left, text: number + item.textContent.trim() };
                }))
                .filter(item => item.left < 0)
                .map(item => item.text)
            """
        );

    private static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");

    /// <summary>Links and markers inside a sentence are the exception that WCAG makes too.</summary>
    private static Task<string[]> SmallControlsAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('summary, button, .btn, select, nav a, .list a, .tc h3 a, .cmp th a')]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44 && !e.closest('.tc, .sit'))
                .map(e => e.outerHTML)
            """
        );
}
