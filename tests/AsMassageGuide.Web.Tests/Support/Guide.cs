using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Search;
using AsMassageGuide.Web.Prerendering;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(AsMassageGuide.Web.Tests.Support.Guide))]

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>The real guide with its real content, in this process. One for all tests: it never changes.</summary>
public sealed class Guide : WebApplicationFactory<Program>
{
    private static readonly WebApplicationFactoryClientOptions Strict = new() { AllowAutoRedirect = false };

    /// <summary>
    /// Starts the server here. The factory is not thread-safe: the first tests, which run side by side, would start
    /// two, ask one whether its pages are there, and the other for a page.
    /// </summary>
    public Guide() => StartServer();

    public Site Site => Services.GetRequiredService<Site>();

    public SearchAnswer Search(string? typed) => Services.GetRequiredService<SearchIndexProvider>().Find(Site, typed);

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>
    /// The prerendered site; before it is there, pages are rendered one by one, and tests should not meet now this and now
    /// that.
    /// </summary>
    public Task<PrerenderedSite> PrerenderedSiteAsync() => PrerenderedSiteAsync(this);

    public static async Task<PrerenderedSite> PrerenderedSiteAsync(WebApplicationFactory<Program> server)
    {
        var holder = server.Services.GetRequiredService<PrerenderedSiteHolder>();
        for (var waits = 0; holder.Current is null; waits++)
        {
            Assert.True(waits < 1500, "the site was not prerendered");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return holder.Current;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        SendAsync(new HttpRequestMessage(method, new Uri(path, UriKind.Relative)));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        await PrerenderedSiteAsync();
        return await CreateClient(Strict).SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
}
