using System.Net;
using System.Text;
using System.Xml.Linq;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Infobutton;

/// <summary>Questions that are posted, answers in a script, and the older names of the parameters.</summary>
public sealed class InfobuttonFormTests(Guide guide)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
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

        Assert.Contains("</entry>", await ReadAsync(answer), StringComparison.Ordinal);
    }

    /// <summary>HL7 and IHE ask for these parts, and clients read them without looking whether they are there.</summary>
    [Fact]
    public async Task Feed_SaysWhatWasAskedAndByWhom()
    {
        var query = $"{Code}&mainSearchCriteria.v.dn=Spondylitis&informationRecipient=PROV";
        using var answer = await guide.GetAsync($"/infobutton?{query}&informationRecipient.languageCode.c=es");
        var feed = XDocument.Parse(await ReadAsync(answer)).Root!;

        Assert.Equal("Spondylitis. The guide has these pages in English only.", feed.Element(Atom + "subtitle")!.Value);
        Assert.Equal(feed.Element(Atom + "id")!.Value, feed.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.EndsWith("informationRecipient=PROV", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry =>
            {
                Assert.Equal("en", entry.Attribute(XNamespace.Xml + "lang")!.Value);
                Assert.NotEmpty(entry.Element(Atom + "author")!.Value);
            }
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("&informationRecipient.languageCode.c=en-US")]
    public async Task Feed_HasNoNoteOnEnglish(string language)
    {
        using var answer = await guide.GetAsync($"/infobutton?{Code}{language}");

        Assert.Equal("M45.6", XDocument.Parse(await ReadAsync(answer)).Root!.Element(Atom + "subtitle")!.Value);
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
