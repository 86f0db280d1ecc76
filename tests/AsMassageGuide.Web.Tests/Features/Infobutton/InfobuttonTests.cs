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

    /// <summary>Requests as record systems and their documentation have them, and what they are about.</summary>
    [Theory]
    // Open Dental: numbered criteria, names, and a drug first.
    [InlineData(
        "mainSearchCriteria.v.c=5640&mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.dn=Ibuprofen"
            + "&mainSearchCriteria.v.c1=M45.9&mainSearchCriteria.v.cs1=2.16.840.1.113883.6.90",
        true
    )]
    [InlineData("mainSearchCriteria.v.c1=M45&mainSearchCriteria.v.cs1=2.16.840.1.113883.6.90", true)]
    // The implementation guide's example with the original text alone.
    [InlineData("mainSearchCriteria.v.ot=Ankylosing+spondylitis&taskContext.c.c=PROBLISTREV", true)]
    // MedlinePlus Connect's form, with the parameters of the context that we ignore.
    [InlineData(
        "mainSearchCriteria.v.cs=2.16.840.1.113883.6.103&mainSearchCriteria.v.c=720.0&mainSearchCriteria.v.dn="
            + "Ankylosing+spondylitis&informationRecipient.languageCode.c=es&patientPerson.administrativeGenderCode.c=M",
        true
    )]
    [InlineData("mainSearchCriteria.v.cs=urn:oid:2.16.840.1.113883.6.96&mainSearchCriteria.v.c=9631008", true)]
    [InlineData("mainSearchCriteria.v.cs=http://snomed.info/sct&mainSearchCriteria.v.c=9631008", true)]
    [InlineData("mainSearchCriteria.v.cs=http://hl7.org/fhir/sid/icd-10-cm&mainSearchCriteria.v.c=M45.0", true)]
    [InlineData("mainSearchCriteria.v.cs=ICD-10-CM&mainSearchCriteria.v.c=M45.0", true)]
    [InlineData("mainSearchCriteria.v.csn=ICD10CM&mainSearchCriteria.v.c=M45.0", true)]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.2&mainSearchCriteria.v.c=720.0", true)]
    // A known code without its system, and a broken template with a usable name.
    [InlineData("mainSearchCriteria.v.c=M45.6", true)]
    [InlineData("mainSearchCriteria.v.c=9631008", true)]
    [InlineData(
        "mainSearchCriteria.v.c=undefined&mainSearchCriteria.v.cs=undefined&mainSearchCriteria.v.dn=Ankylosing+spondylitis",
        true
    )]
    // gloEMR's capitals, and a charset.
    [InlineData("mainSearchCriteria.v.dn=ankylosing+spondylitis&knowledgeResponseType=text/XML", true)]
    [InlineData(
        "mainSearchCriteria.v.dn=ankylosing+spondylitis&informationRecipient=PAT&informationRecipient=PAT",
        true
    )]
    // Other conditions, also those whose name has ours in it.
    [InlineData("mainSearchCriteria.v.dn=Juvenile+ankylosing+spondylitis", false)]
    [InlineData("mainSearchCriteria.v.dn=Family+history+of+ankylosing+spondylitis", false)]
    [InlineData("mainSearchCriteria.v.c=250.33&mainSearchCriteria.v.cs=2.16.840.1.113883.6.103", false)]
    [InlineData("mainSearchCriteria.v.c=M08.1&mainSearchCriteria.v.cs=2.16.840.1.113883.6.3", false)]
    [InlineData("observation.v.c=M45&observation.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.dn=asthma", false)]
    public async Task RequestAsSystemsSendIt_IsUnderstood(string query, bool isAboutAs) =>
        Assert.Equal(isAboutAs, (await ReadAtomAsync(query)).Elements(Atom + "entry").Any());

    [Theory]
    [InlineData("performer=PROV")]
    [InlineData("informationRecipient=PROV&performer=PAT")]
    public async Task Provider_IsWhoReads(string reader)
    {
        var patient = await ReadAtomAsync("mainSearchCriteria.v.c=M45.6");
        var provider = await ReadAtomAsync($"mainSearchCriteria.v.c=M45.6&{reader}");

        Assert.NotEqual(
            patient.Element(Atom + "entry")!.Element(Atom + "id")!.Value,
            provider.Element(Atom + "entry")!.Element(Atom + "id")!.Value
        );
    }

    /// <summary>A person whose browser was led here gets a page with the same answer, or one that says there is none.</summary>
    [Theory]
    [InlineData("mainSearchCriteria.v.c=M45.6", "text/html,application/xhtml+xml,*/*;q=0.8", HttpStatusCode.OK, true)]
    [InlineData("mainSearchCriteria.v.c=M45.6&knowledgeResponseType=text/html", "*/*", HttpStatusCode.OK, true)]
    [InlineData("mainSearchCriteria.v.dn=asthma", "text/html", HttpStatusCode.OK, false)]
    [InlineData("", "text/html", HttpStatusCode.BadRequest, false)]
    public async Task Person_GetsAPage(string query, string accept, HttpStatusCode status, bool hasPages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/infobutton?{query}", UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        using var answer = await guide.SendAsync(request);
        var page = await Guide.ReadAsync(answer);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("From your health record", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(hasPages, page.QuerySelectorAll("article .list a").Length > 0);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("", "Nothing is asked")]
    [InlineData("mainSearchCriteria.v.c=720", "needs its system")]
    [InlineData(
        $"mainSearchCriteria.v.c=M45&mainSearchCriteria.v.c=M46&mainSearchCriteria.v.cs={Icd10Cm}",
        "stands twice"
    )]
    [InlineData(
        "mainSearchCriteria.v.dn=x&knowledgeResponseType=image/png",
        "can be application/json, application/atom+xml, text/xml, or text/html"
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
