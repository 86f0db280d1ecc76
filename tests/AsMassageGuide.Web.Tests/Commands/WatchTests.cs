using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Commands;

/// <summary>An author saves a file and loads its page.</summary>
public sealed class WatchTests : IDisposable
{
    private const string File = "massage-types/reflexology.md";
    private const string Address = "/massage-types/reflexology";

    private readonly ContentCopy content = new();
    private readonly WebApplicationFactory<Program> server;
    private readonly HttpClient client;

    public WatchTests()
    {
        server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Content", content.Path).UseSetting("Guide:Watch", "true")
        );
        client = server.CreateClient();
    }

    [Fact]
    public async Task ChangedWords_ShowWithoutARestart()
    {
        content.Write(
            File,
            content.Read(File).Replace("You sit or lie back", "You rest in a chair", StringComparison.Ordinal)
        );

        await WaitForAsync(Address, "You rest in a chair");
    }

    [Fact]
    public async Task Mistake_ShowsInPlaceOfItsPageAndNowhereElse()
    {
        var good = content.Read(File);
        content.Write(File, good.Replace("session:", "sesion:", StringComparison.Ordinal));

        await WaitForAsync(Address, "error AMG013: the key &#x27;sesion&#x27; is not known");
        Assert.Contains("reflexology.md(", await ReadAsync(Address), StringComparison.Ordinal);
        Assert.Contains("Swedish massage", await ReadAsync("/massage-types/swedish-massage"), StringComparison.Ordinal);

        content.Write(File, good);
        await WaitForAsync(Address, "What is reflexology?");
    }

    /// <summary>As <c>git checkout</c> of another branch and back does.</summary>
    [Fact]
    public async Task FolderThatWasAwayAndIsBack_IsWatchedAgain()
    {
        var away = content.Path + "-away";
        Directory.Move(content.Path, away);
        Directory.CreateDirectory(content.Path);
        Directory.Delete(content.Path);
        Directory.Move(away, content.Path);
        content.Write(
            File,
            content.Read(File).Replace("You sit or lie back", "You rest in a chair", StringComparison.Ordinal)
        );
        await WaitForAsync(Address, "You rest in a chair");

        content.Write(
            File,
            content.Read(File).Replace("You rest in a chair", "You sit in a chair", StringComparison.Ordinal)
        );
        await WaitForAsync(Address, "You sit in a chair");
    }

    [Fact]
    public async Task RenamedPage_ShowsAtItsNewAddress()
    {
        System.IO.File.Move(
            Path.Combine(content.Path, "risks/neck-arteries.md"),
            Path.Combine(content.Path, "risks/arteries.md")
        );
        foreach (var file in Directory.EnumerateFiles(content.Path, "*.*", SearchOption.AllDirectories))
        {
            var text = await System.IO.File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (text.Contains("neck-arteries", StringComparison.Ordinal))
                await System.IO.File.WriteAllTextAsync(
                    file,
                    text.Replace("neck-arteries", "arteries", StringComparison.Ordinal),
                    TestContext.Current.CancellationToken
                );
        }

        await WaitForAsync("/risks", "href=\"/risks/arteries\"");
    }

    [Fact]
    public async Task SearchWhileTheContentChanges_NeverFails()
    {
        var good = content.Read(File);
        using var searching = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var searchers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(async () =>
                {
                    while (!searching.IsCancellationRequested)
                        await ReadAsync("/search?q=spine");
                })
            )
            .ToList();
        for (var save = 0; save < 6; save++)
        {
            content.Write(
                File,
                good.Replace("You sit or lie back", $"You rest {save} times", StringComparison.Ordinal)
            );
            await WaitForAsync(Address, $"You rest {save} times");
        }

        await searching.CancelAsync();
        await Task.WhenAll(searchers);
    }

    [Theory]
    [InlineData("content/risks/index.md", "/risks")]
    [InlineData("content/risks/broken-bones.md", "/risks/broken-bones")]
    [InlineData("content/index.md", "/")]
    [InlineData("content/glossary.yml", "/")]
    public void Mistake_ShowsWhereItsFileIsServed(string file, string address) =>
        Assert.Equal(address, ContentProblemsMiddleware.AddressOf(file));

    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        content.Dispose();
    }

    /// <summary>Gives a slow machine ten seconds; an author waits for a fraction of one.</summary>
    private async Task WaitForAsync(string path, string words)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if ((await ReadAsync(path)).Contains(words, StringComparison.Ordinal))
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{path} never showed '{words}'");
    }

    private Task<string> ReadAsync(string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
