using System.Net;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>
/// What RFC 9110 and the Fetch standard ask of every address, whichever part of the guide answers it.
/// </summary>
public sealed class HttpSemanticsTests(Guide guide)
{
    [Theory]
    [InlineData("/Check/?have=flare", "/check?have=flare")]
    [InlineData("/massage-types/?up-to=3", "/massage-types?up-to=3")]
    [InlineData("/search/?q=neck%20pain", "/search?q=neck%20pain")]
    public async Task Redirect_KeepsTheQuery(string path, string expected)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/go/tege", "/massage-types/lymphatic-drainage")]
    [InlineData("/go/TEGE", "/massage-types/lymphatic-drainage")]
    [InlineData("/Go/Tege", "/massage-types/lymphatic-drainage")]
    [InlineData("/Go/Tege?utm_content=a%", "/massage-types/lymphatic-drainage")]
    [InlineData("/go/TEGE-261125", "/handout?type=lymphatic-drainage&on=2026-11-25")]
    public async Task ShortCode_IsReadInAnyCase(string path, string expected)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/qr/TEGE.svg")]
    [InlineData("/cite/TEGE.ris")]
    public async Task CodeInCapitals_IsTheSameCode(string path)
    {
        using var capitals = await guide.GetAsync(path);
        using var small = await guide.GetAsync(path.ToLowerInvariant());

        Assert.Equal(HttpStatusCode.OK, capitals.StatusCode);
        Assert.Equal(
            await small.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await capitals.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public void EveryEndpoint_AnswersHeadWhereItAnswersGet()
    {
        var endpoints = guide
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .ToList();

        Assert.True(endpoints.Count > 30);
        Assert.All(
            endpoints,
            endpoint =>
            {
                var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
                Assert.True(
                    methods.Count == 0 || methods.Contains("HEAD") == methods.Contains("GET"),
                    endpoint.DisplayName
                );
            }
        );
    }

    [Theory]
    [InlineData("/massage-types")]
    [InlineData("/massage-types?up-to=3")]
    [InlineData("/check?have=flare")]
    [InlineData("/api/v1/types/swedish-massage")]
    [InlineData("/api/v1/check?have=flare")]
    [InlineData("/api/v1/types.csv")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/infobutton?mainSearchCriteria.v.dn=spondylitis")]
    [InlineData("/go/tege")]
    public async Task Head_HasStatusAndHeadersOfGet(string path)
    {
        using var get = await guide.GetAsync(path);
        using var head = await guide.SendAsync(HttpMethod.Head, path);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("GET", "/api/nope", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/nope", HttpStatusCode.NotFound)]
    [InlineData("GET", "/infobutton/nope", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/types", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/types/swedish-massage", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/infobutton", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("DELETE", "/infobutton", HttpStatusCode.MethodNotAllowed)]
    public async Task FailureBelowTheApi_IsProblemDetails(string method, string path, HttpStatusCode expected)
    {
        using var response = await guide.SendAsync(new HttpMethod(method), path);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/check?have=flare")]
    [InlineData("/infobutton/page")]
    [InlineData("/nowhere")]
    public async Task SentForm_IsNotAllowed(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("a", "b")]),
        };
        using var response = await guide.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/types")]
    [InlineData("/api/v1/types/swedish-massage")]
    [InlineData("/check?have=flare")]
    [InlineData("/search?q=spine")]
    [InlineData("/nowhere")]
    [InlineData("/infobutton?mainSearchCriteria.v.dn=spondylitis")]
    public async Task EveryResponse_VariesByEncoding_AndAStrongTagNamesOneBody(string path)
    {
        using var plain = await guide.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var packed = await guide.SendAsync(request);

        Assert.Contains("Accept-Encoding", plain.Headers.Vary);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.True(
            plain.Headers.ETag is null
                || plain.Headers.ETag.IsWeak
                || plain.Headers.ETag.Tag != packed.Headers.ETag!.Tag
        );
    }

    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/503")]
    [InlineData("/error/405")]
    [InlineData("/error/404")]
    public async Task ErrorPageAskedForDirectly_IsMissing(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await guide.GetAsync(path)).StatusCode);
}
