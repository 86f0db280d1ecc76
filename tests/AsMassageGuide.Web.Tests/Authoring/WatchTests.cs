using AsMassageGuide.Web.Authoring;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Authoring;

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
        server = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Guide:Content", content.Path).UseSetting("Guide:Watch", "true"));
        client = server.CreateClient();
    }

    [Fact]
    public async Task ChangedWords_ShowWithoutARestart()
    {
        content.Write(File, content.Read(File).Replace("You sit or lie back", "You rest in a chair", StringComparison.Ordinal));

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

    [Theory]
    [InlineData("content/risks/index.md", "/risks")]
    [InlineData("content/risks/broken-bones.md", "/risks/broken-bones")]
    [InlineData("content/index.md", "/")]
    [InlineData("content/glossary.yml", "/")]
    public void Mistake_ShowsWhereItsFileIsServed(string file, string address) => Assert.Equal(address, ShowContentProblems.AddressOf(file));

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
            if ((await ReadAsync(path)).Contains(words, StringComparison.Ordinal)) return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{path} never showed '{words}'");
    }

    private Task<string> ReadAsync(string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
