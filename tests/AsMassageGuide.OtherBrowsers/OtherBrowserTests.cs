using AsMassageGuide.BrowserTests;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.OtherBrowsers;

/// <summary>Each kind of page in Firefox and WebKit, at a phone's and a desktop's width.</summary>
public sealed class OtherBrowserTests : IAsyncLifetime
{
    private static readonly int[] Widths = [375, 1280];

    /// <summary>
    /// The headings, tags, and buttons of the page that something else lies on. The link of a card covers it on purpose.
    /// </summary>
    private const string Covered = """
        [...document.querySelectorAll('main :is(h1, h2, h3, .fit, .btn)')]
            .filter(part => part.getClientRects().length === 1 && !part.closest('.vh, .tc, details:not([open])'))
            .filter(part => {
                part.scrollIntoView({ block: 'center' });
                const box = part.getBoundingClientRect();
                if (box.width < 2) return false;
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return top && !part.contains(top) && !top.contains(part);
            })
            .map(part => part.outerHTML.slice(0, 120))
        """;

    private readonly WebApplicationFactory<Program> server = new();

    public ValueTask InitializeAsync()
    {
        server.UseKestrel(0);
        server.StartServer();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task EveryKindOfPage_FitsWithoutAnError(string engine)
    {
        await using var browser = await OtherBrowser.StartAsync(engine);
        var pictures = Directory.CreateDirectory(Path.Combine(Folder, engine));
        var faults = new List<string>();
        foreach (var width in Widths)
        {
            await browser.SetWidthAsync(width);
            foreach (var path in PageKinds.All)
            {
                await browser.OpenAsync(Address(path));
                var name = $"{Uri.EscapeDataString(path.Length > 1 ? path[1..] : "home")}-{width}.png";
                await File.WriteAllBytesAsync(
                    Path.Combine(pictures.FullName, name),
                    await browser.ScreenshotAsync(),
                    TestContext.Current.CancellationToken
                );
                var beyond = await browser.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                if (beyond > 0)
                    faults.Add($"{path} at {width}: {beyond} px beyond the window");
                foreach (var covered in await browser.EvaluateAsync<string[]>(Covered))
                    faults.Add($"{path} at {width}: covered {covered}");
                faults.AddRange(browser.Errors.Select(error => $"{path} at {width}: {error}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>The tags of the comparison, from the width at which it becomes a table.</summary>
    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task Tags_HoldTheirWords(string engine)
    {
        await using var browser = await OtherBrowser.StartAsync(engine);
        foreach (var width in new[] { 375, 1056, 1100, 1280, 1440, 1920 })
        {
            await browser.SetWidthAsync(width);
            await browser.OpenAsync(Address("/massage-types"));
            var burst = await browser.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('main .fit')].filter(tag => {
                    const words = document.createRange();
                    words.selectNodeContents(tag);
                    return words.getBoundingClientRect().right > tag.getBoundingClientRect().right;
                }).map(tag => tag.textContent.trim())
                """
            );
            Assert.True(burst.Length == 0, $"{width}: {string.Join(", ", burst)}");
        }
    }

    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task Citation_OpensBesideTheWords(string engine)
    {
        await using var browser = await OtherBrowser.StartAsync(engine);
        await browser.OpenAsync(Address("/massage/does-it-help"));
        await browser.EvaluateAsync<bool>("(document.querySelector('sup > a').click(), true)");

        Assert.True(await browser.IsTrueSoonAsync("document.querySelector('.src:popover-open li')?.textContent"));
        Assert.Empty(browser.Errors);
    }

    /// <summary>A link into a closed part opens it, with the guide's help where the browser does not.</summary>
    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task LinkIntoAClosedPart_ShowsIt(string engine)
    {
        await using var browser = await OtherBrowser.StartAsync(engine);
        await browser.OpenAsync(Address("/massage-types/swedish-massage#situation-stiff-neck"));

        Assert.True(
            await browser.IsTrueSoonAsync("document.querySelector('#situation-stiff-neck').getClientRects().length")
        );
    }

    [Theory]
    [InlineData("Firefox", "/check", "input[value=flare]", "What your answers mean")]
    [InlineData("WebKit", "/check", "input[value=flare]", "What your answers mean")]
    [InlineData("Firefox", "/handout", "input[value=therapist-card]", "Massage and AS")]
    [InlineData("WebKit", "/handout", "input[value=therapist-card]", "Massage and AS")]
    public async Task Form_IsAnswered(string engine, string path, string choice, string heading)
    {
        await using var browser = await OtherBrowser.StartAsync(engine);
        await browser.OpenAsync(Address(path));
        await browser.EvaluateAsync<bool>(
            $"(document.querySelector('{choice}').click(), document.querySelector('main form .btn').click(), true)"
        );

        Assert.True(
            await browser.IsTrueSoonAsync(
                $"location.search && document.querySelector('h1')?.textContent.includes('{heading}')"
            )
        );
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Where the pictures go, to be looked at. Set by tests/other-browsers.sh.</summary>
    private static string Folder =>
        Environment.GetEnvironmentVariable("PICTURES") ?? Path.Combine(Path.GetTempPath(), "other-browsers");

    private Uri Address(string path) => new(server.ClientOptions.BaseAddress, path);
}
