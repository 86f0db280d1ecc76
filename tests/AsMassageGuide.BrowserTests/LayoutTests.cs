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

        // The spacing that WCAG 1.4.12 names.
        await AddStyleAsync(
            page,
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}"
        );
        Assert.Equal(SmallestPhone, await WidthAsync(page));
    }

    /// <summary>Letters twice as large, as a browser's own setting or a phone's font size makes them.</summary>
    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task TextTwiceAsLarge_NeitherScrollsSidewaysNorBurstsATag(string path)
    {
        var page = await OpenAsync(path, 375);
        await AddStyleAsync(page, "html{font-size:200%!important}");

        Assert.Equal(375, await WidthAsync(page));
        Assert.Empty(await BurstTagsAsync(page));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1056)]
    [InlineData(1100)]
    [InlineData(1280)]
    [InlineData(1440)]
    [InlineData(1920)]
    public async Task Tags_HoldTheirWordsAtEveryWidth(int width)
    {
        var page = await OpenAsync("/massage-types", width);

        Assert.True(await page.Locator(".fit").CountAsync() > 10);
        Assert.Empty(await BurstTagsAsync(page));
    }

    /// <summary>Browsers that translate a page put each text into elements of their own.</summary>
    [Theory]
    [ClassData(typeof(PageKinds))]
    public async Task TranslatedPage_KeepsItsLayoutAndItsSources(string path)
    {
        var page = await OpenAsync(path, 375);
        await page.EvaluateAsync(
            """
            () => {
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
                    text => text.data.trim() && !text.parentElement.closest('script,style,svg,select,textarea,[translate=no]')
                        ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
                const all = [];
                while (texts.nextNode()) all.push(texts.currentNode);
                for (const text of all) {
                    const outer = document.createElement('font');
                    outer.style.verticalAlign = 'inherit';
                    text.replaceWith(outer);
                    outer.appendChild(document.createElement('font')).append(text);
                }
            }
            """
        );

        Assert.Equal(375, await WidthAsync(page));
        Assert.Empty(await BurstTagsAsync(page));
        var marker = page.Locator("article sup a:visible").First;
        if (await marker.CountAsync() == 0)
            return;
        await marker.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).Locator("li").First).ToBeVisibleAsync();
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

    /// <summary>Adds a sheet of its own, because the page's policy allows no other style.</summary>
    private static async Task AddStyleAsync(IPage page, string css) =>
        await page.EvaluateAsync(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
            css
        );

    /// <summary>The tags whose words go beyond their border or the window.</summary>
    private static Task<string[]> BurstTagsAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main .fit')].filter(tag => {
                const words = document.createRange();
                words.selectNodeContents(tag);
                const [inner, outer] = [words.getBoundingClientRect(), tag.getBoundingClientRect()];
                return tag.checkVisibility() && (inner.right > outer.right || outer.right > innerWidth);
            }).map(tag => tag.textContent.trim())
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
