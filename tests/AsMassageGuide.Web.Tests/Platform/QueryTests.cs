using System.Net;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class QueryTests(Guide guide)
{
    [Theory]
    [InlineData("/risks", "?fbclid=1")]
    [InlineData("/risks", "?utm_content=a%")]
    [InlineData("/risks", "?x=caf%E9")]
    [InlineData("/", "?q=%00")]
    [InlineData("/feed.xml", "?utm_source=reader")]
    [InlineData("/massage-types", "?fbclid=abc")]
    [InlineData("/check", "?utm_source=mail&utm_content=a%")]
    [InlineData("/evidence", "?gclid=%FF")]
    public async Task QueryThatNobodyReads_GetsThePrerenderedPage(string path, string query)
    {
        using var plain = await guide.GetAsync(path);
        using var marked = await guide.GetAsync(path + query);

        Assert.Equal(HttpStatusCode.OK, marked.StatusCode);
        Assert.NotNull(marked.Headers.ETag);
        Assert.Equal(plain.Headers.ETag, marked.Headers.ETag);
    }

    [Theory]
    [InlineData("/check?have=flare&fbclid=1")]
    [InlineData("/check?have=flare&utm_content=a%")]
    [InlineData("/massage-types?up-to=3&gclid=2")]
    [InlineData("/handout?type=thai-massage&utm_source=mail")]
    [InlineData("/evidence?in=risks&mc_cid=3")]
    public async Task TrackingParameter_IsPassedOverWithoutANotice(string path)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty((await Guide.ReadAsync(response)).QuerySelectorAll(".notes"));
    }

    [Theory]
    [InlineData("/search?q=buy+pills", true)]
    [InlineData("/search", false)]
    public async Task AnsweredSearch_IsNotIndexed(string path, bool expected)
    {
        using var response = await guide.GetAsync(path);

        Assert.Equal(expected, response.Headers.Contains("X-Robots-Tag"));
        Assert.Equal(expected, (await Guide.ReadAsync(response)).QuerySelector("meta[name=robots]") is not null);
    }

    [Fact]
    public async Task AtomType_IsReadWithAPlainPlus()
    {
        using var response = await guide.GetAsync(
            "/infobutton?mainSearchCriteria.v.dn=spondylitis&knowledgeResponseType=application/atom+xml"
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Check_HasOneAnswerForTheSameTicks()
    {
        var one = await guide.ReadAsync("/check?have=pregnancy&have=flare&have=thin-bones");
        var other = await guide.ReadAsync("/check?have=flare&have=thin-bones&have=pregnancy");

        Assert.Equal(one.QuerySelector("article")!.TextContent, other.QuerySelector("article")!.TextContent);
    }
}
