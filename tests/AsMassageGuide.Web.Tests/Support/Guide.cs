using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AsMassageGuide.Content;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>The real guide with its real content, in this process. One for all tests: it never changes.</summary>
public sealed class Guide : WebApplicationFactory<Program>
{
    private static readonly WebApplicationFactoryClientOptions Strict = new() { AllowAutoRedirect = false };

    public Site Site => Services.GetRequiredService<Site>();

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        CreateClient(Strict).SendAsync(new(method, new Uri(path, UriKind.Relative)), TestContext.Current.CancellationToken);

    public async Task<IDocument> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
