using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Reading;

public sealed class ClaimTests
{
    private const string Cite = "[@romanowski-2017-pilot low]";

    [Fact]
    public void SentenceBeforeACitation_IsTheClaim() =>
        Assert.Equal(["Pain fell more."], ClaimsOf($"Two groups had massage. Pain fell more. {Cite} Nobody was untreated."));

    [Theory]
    [InlineData($"Dr. Smith studied 27 men. {Cite}", "Dr. Smith studied 27 men.")]
    [InlineData($"It hurt. \"Stop!\" means stop. {Cite}", "\"Stop!\" means stop.")]
    [InlineData($"Read [this](/massage-types). **Pain** fell by 3.5 points. {Cite}", "Pain fell by 3.5 points.")]
    [InlineData($"First line.\nSecond line. {Cite}", "Second line.")]
    [InlineData($"One sentence\nover two lines. {Cite}", "One sentence over two lines.")]
    public void SentenceStart_IsFound(string body, string claim) => Assert.Equal([claim], ClaimsOf(body));

    [Fact]
    public void ListItem_IsOneClaim() =>
        Assert.Equal(["Soreness. It fades in a day."], ClaimsOf($"- Soreness. It fades in a day. {Cite}\n- Nothing else."));

    [Fact]
    public void SecondCitation_ClaimsOnlyWhatFollowsTheFirst() =>
        Assert.Equal(["Pain fell.", "Sleep did not change."], ClaimsOf($"Pain fell. {Cite} Sleep did not change. {Cite}"));

    [Fact]
    public void SeveralSources_SupportOneClaim()
    {
        var claim = Assert.Single(Read($"Keep it light. {Cite} [@editorial-caution]").Claims);

        Assert.Equal(["romanowski-2017-pilot", "editorial-caution"], claim.Citations.Select(citation => citation.ReferenceId));
        Assert.True(claim.Citations[1].IsOurPrecaution);
    }

    [Fact]
    public void Anchor_StaysWhenTextAroundTheClaimChanges()
    {
        var before = Read($"Pain fell more. {Cite}").Claims[0].Anchor;
        var after = Read($"## New\n\nA new sentence. Pain fell more. {Cite} And more text.").Claims[0].Anchor;
        var reworded = Read($"Pain fell less. {Cite}").Claims[0].Anchor;

        Assert.Equal(before, after);
        Assert.NotEqual(before, reworded);
    }

    [Fact]
    public void NamedAnchor_IsKept() =>
        Assert.Equal("pain-in-27-men", Read("Pain fell more. [@romanowski-2017-pilot low S39 #pain-in-27-men]").Claims[0].Anchor);

    [Fact]
    public void Marks_AreKeptWithTheCitation() =>
        Assert.Equal(["S39", "C7"], Read("Pain fell more. [@romanowski-2017-pilot low S39 C7]").Claims[0].Citations[0].Covers);

    [Fact]
    public void SameSentenceTwice_IsOneClaim() =>
        Assert.Single(Read($"Ask first. {Cite}\n\nAsk first. {Cite}").Claims);

    [Fact]
    public void Html_WrapsTheClaimAndNumbersItsSources()
    {
        var page = Read($"Before. Pain fell. {Cite} [@editorial-caution] After.");

        var anchor = page.Claims[0].Anchor;
        Assert.Equal(
            $"<p>Before. <span id=\"{anchor}\">Pain fell.</span><sup><button type=\"button\" popovertarget=\"source-1\" aria-label=\"Source 1\">1</button></sup><sup><button type=\"button\" popovertarget=\"source-2\" aria-label=\"Source 2\">2</button></sup> After.</p>",
            Assert.IsType<ProseBlock>(Assert.Single(page.Blocks)).Html);
    }

    [Fact]
    public void Sources_AreListedInOrderOfFirstUseWithTheirCertainties()
    {
        var page = Read($"One. [@editorial-caution] Two. {Cite} Three. [@romanowski-2017-pilot high]");

        Assert.Equal(["editorial-caution", "romanowski-2017-pilot"], page.Sources.Select(source => source.Id));
        Assert.Null(page.Sources[0].Reference);
        Assert.Equal([Certainty.High, Certainty.Low], page.Sources[1].Certainties);
    }

    private static IEnumerable<string> ClaimsOf(string body) => Read(body).Claims.Select(claim => claim.Text);

    private static Page Read(string body)
    {
        using var folder = new SiteFolder().With("risks/index.md", Sample.Index("Risks")).With("risks/further.md", Sample.Article("Further", body));
        return folder.Read().FindPage("/risks/further")!;
    }
}
