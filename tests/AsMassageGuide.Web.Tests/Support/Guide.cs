using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Searching;
using AsMassageGuide.Web.Serving.Editions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(AsMassageGuide.Web.Tests.Support.Guide))]

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>The real guide with its real content, in this process. One for all tests: it never changes.</summary>
public sealed class Guide : WebApplicationFactory<Program>
{
    private static readonly WebApplicationFactoryClientOptions Strict = new() { AllowAutoRedirect = false };

    public Site Site => Services.GetRequiredService<Site>();

    public SearchAnswer Search(string? typed) => Services.GetRequiredService<SearchShelf>().Find(Site, typed);

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>The edition; before it is pressed, pages are rendered one by one, and tests should not meet now this and now that.</summary>
    public Task<Edition> EditionAsync() => EditionAsync(this);

    public static async Task<Edition> EditionAsync(WebApplicationFactory<Program> server)
    {
        var shelf = server.Services.GetRequiredService<EditionShelf>();
        for (var waits = 0; shelf.Current is null; waits++)
        {
            Assert.True(waits < 1500, "no edition was pressed");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return shelf.Current;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) => SendAsync(new HttpRequestMessage(method, new Uri(path, UriKind.Relative)));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        await EditionAsync();
        return await CreateClient(Strict).SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
