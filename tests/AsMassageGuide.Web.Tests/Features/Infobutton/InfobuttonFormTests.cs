using System.Net;
using System.Text;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Infobutton;

/// <summary>Questions that are posted, answers in a script, and the older names of the parameters.</summary>
public sealed class InfobuttonFormTests(Guide guide)
{
    private const string Code = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M45.6";

    [Theory]
    [InlineData("")]
    [InlineData("?mainSearchCriteria.v.c=E11.9&knowledgeResponseType=text/xml")]
    public async Task PostedForm_GetsTheFeedOfTheSameQuestion(string query)
    {
        using var get = await guide.GetAsync($"/infobutton?{Code}");
        using var post = await PostAsync(query, Code, "application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.OK, post.StatusCode);
        Assert.Equal("application/atom+xml", post.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await ReadAsync(get), await ReadAsync(post));
        Assert.True(post.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("application/xml", "<knowledgeRequestNotification/>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", "", HttpStatusCode.BadRequest)]
    public async Task OtherBody_IsRefused(string type, string body, HttpStatusCode expected)
    {
        using var post = await PostAsync("", body, type);

        Assert.Equal(expected, post.StatusCode);
        Assert.Equal("application/problem+json", post.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Script_CallsTheFunctionWithTheJson()
    {
        using var json = await guide.GetAsync($"/infobutton?{Code}&knowledgeResponseType=application/json");
        using var script = await guide.GetAsync(
            $"/infobutton?{Code}&knowledgeResponseType=application/javascript&callback=my.show_1"
        );

        Assert.Equal("application/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"/**/my.show_1({await ReadAsync(json)});", await ReadAsync(script));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&callback=")]
    [InlineData("&callback=alert(1)//")]
    [InlineData("&callback=a%0Ab")]
    public async Task ScriptWithoutAFunction_IsToldWhatToSend(string callback)
    {
        using var answer = await guide.GetAsync(
            $"/infobutton?{Code}&knowledgeResponseType=application/javascript{callback}"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("'callback'", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OlderNames_AreRead()
    {
        using var answer = await guide.GetAsync(
            "/infobutton?mainSearchCriteria.c.c=M45.6&mainSearchCriteria.c.cs=2.16.840.1.113883.6.90"
        );

        Assert.Contains("<entry>", await ReadAsync(answer), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string query, string body, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/infobutton{query}", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9");
        return await guide.SendAsync(request);
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
