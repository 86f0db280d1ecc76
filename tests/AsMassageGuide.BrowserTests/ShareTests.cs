using Microsoft.Playwright;

namespace AsMassageGuide.BrowserTests;

/// <summary>Handing a page on, with and without the script that copies.</summary>
public sealed class ShareTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Path = "/share/fabu";

    [Fact]
    public async Task Copy_TakesTheWholeCitation_AndSaysSo()
    {
        var page = await OpenAsync(Path);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the Vancouver citation" }).ClickAsync();

        await page.GetByText("Copied.").WaitForAsync();
        Assert.Equal(
            await page.Locator(".cite").First.TextContentAsync(),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    [Fact]
    public async Task RefusedCopy_SaysWhatToDo()
    {
        var page = await OpenAsync(Path);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the address" }).ClickAsync();

        await page.GetByText("That did not work. Select the words and copy them.").WaitForAsync();
    }

    [Fact]
    public async Task WhatTheBrowserCannotDo_IsNotOffered()
    {
        var page = await OpenAsync(Path, scripts: false);

        Assert.Equal(
            0,
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Copy|Share with") }).CountAsync()
        );
    }
}
