using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Infobutton;

public sealed class InfobuttonTests(Guide guide)
{
    private const string Icd10Cm = "2.16.840.1.113883.6.90";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The forms of a request that MedlinePlus Connect documents, and that OpenEMR and others send.</summary>
    [Theory]
    [InlineData(
        $"mainSearchCriteria.v.cs={Icd10Cm}&mainSearchCriteria.v.c=M45.6&mainSearchCriteria.v.dn=&informationRecipient.languageCode.c=en"
    )]
    [InlineData(
        $"mainSearchCriteria.v.c=M45.6&mainSearchCriteria.v.cs={Icd10Cm}&mainSearchCriteria.v.dn=Ankylosing%20spondylitis%20lumbar%20region"
            + "&informationRecipient=PAT&taskContext.c.c=PROBLISTREV"
    )]
    [InlineData(
        "mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=9631008&knowledgeResponseType=text/xml"
    )]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.103&mainSearchCriteria.v.c=720.0")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.3&mainSearchCriteria.v.c=M45")]
    [InlineData("mainSearchCriteria.v.dn=ankylosing+spondylitis+of+spine")]
    public async Task QuestionAboutAs_GetsOurPages(string query)
    {
        var entries = (await ReadAtomAsync(query)).Elements(Atom + "entry").ToList();

        Assert.Contains(
            entries,
            entry =>
                entry
                    .Element(Atom + "link")!
                    .Attribute("href")!
                    .Value.EndsWith("/massage-types", StringComparison.Ordinal)
        );
        Assert.All(
            entries,
            entry =>
                Assert.True(
                    guide.Site.Paths.Contains(
                        new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath
                    )
                )
        );
    }

    [Fact]
    public async Task Provider_GetsThePageForCliniciansFirst()
    {
        var feed = await ReadAtomAsync(
            $"mainSearchCriteria.v.cs={Icd10Cm}&mainSearchCriteria.v.c=M45.9&informationRecipient=PROV"
        );

        Assert.EndsWith(
            "/pages/for-clinicians",
            feed.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Json_SaysWhatAtomSays()
    {
        var query = $"mainSearchCriteria.v.cs={Icd10Cm}&mainSearchCriteria.v.c=M45.6";
        var atom = await ReadAtomAsync(query);
        using var answer = await guide.GetAsync($"/infobutton?{query}&knowledgeResponseType=application/json");
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))![
            "feed"
        ]!;

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value),
            json["entry"]!.AsArray().Select(entry => (string)entry!["title"]!["_value"]!)
        );
        Assert.Equal("M45.6", (string)json["category"]![1]!["term"]!);
    }

    [Theory]
    [InlineData($"mainSearchCriteria.v.cs={Icd10Cm}&mainSearchCriteria.v.c=E11.9")]
    [InlineData("mainSearchCriteria.v.cs=1.2.3&mainSearchCriteria.v.c=M45")]
    [InlineData("mainSearchCriteria.v.dn=diabetes")]
    public async Task QuestionAboutSomethingElse_GetsAnEmptyFeed(string query)
    {
        var feed = await ReadAtomAsync(query);

        Assert.Empty(feed.Elements(Atom + "entry"));
        foreach (var needed in new[] { "id", "title", "updated", "author" })
            Assert.Single(feed.Elements(Atom + needed));
    }

    [Theory]
    [InlineData("", "Nothing is asked")]
    [InlineData("mainSearchCriteria.v.c=M45", "needs its system")]
    [InlineData(
        $"mainSearchCriteria.v.c=M45&mainSearchCriteria.v.c=M46&mainSearchCriteria.v.cs={Icd10Cm}",
        "stands twice"
    )]
    [InlineData(
        "mainSearchCriteria.v.dn=x&knowledgeResponseType=text/html",
        "can be application/json, application/atom+xml or text/xml"
    )]
    [InlineData("mainSearchCriteria.v.dn=%EF%BF%BF", "letters that XML cannot")]
    public async Task MalformedQuestion_IsToldWhy(string query, string why)
    {
        using var answer = await guide.GetAsync($"/infobutton?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            why,
            (string)
                JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))![
                    "detail"
                ]!,
            StringComparison.Ordinal
        );
    }

    private async Task<XElement> ReadAtomAsync(string query)
    {
        using var answer = await guide.GetAsync($"/infobutton?{query}");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
