using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class PageTests
{
    [Fact]
    public void Term_IsLinkedAtItsFirstUseOnly()
    {
        var html = HtmlOf("In a flare, wait. Flares pass. A flare is no fun.");

        Assert.Equal("<p>In a <a href=\"/glossary#flare\">flare</a>, wait. Flares pass. A flare is no fun.</p>", html);
    }

    [Theory]
    [InlineData("See [your flare](/massage-types).", "<p>See <a href=\"/massage-types\">your flare</a>.</p>")]
    [InlineData("A flare-up and unflared wool.", "<p>A flare-up and unflared wool.</p>")]
    public void Term_IsNotLinkedInsideLinksOrLongerWords(string body, string html) => Assert.Equal(html, HtmlOf(body));

    [Fact]
    public void Abbreviation_IsLinkedOnlyAsWritten()
    {
        using var folder = new SiteFolder()
            .With("glossary.yml", "- term: AS\n  means: Ankylosing spondylitis.\n  example: I have AS.\n")
            .With("index.md", Sample.Article("Home", "As you know, AS is as stiff as it gets."));

        var html = Assert.IsType<ProseBlock>(folder.Read().Home.Blocks[0]).Html;
        Assert.Equal("<p>As you know, <a href=\"/glossary#as\">AS</a> is as stiff as it gets.</p>", html);
    }

    [Fact]
    public void Callouts_BecomeBlocksBetweenProse()
    {
        var blocks = Read("First.\n\n> [!DO-NOT] Keep in mind\n> - Do not rush.\n\n> [!EMERGENCY]\n\nLast.").Blocks;

        Assert.Collection(
            blocks,
            block => Assert.Equal("<p>First.</p>", Assert.IsType<ProseBlock>(block).Html),
            block =>
                Assert.Equal(
                    new CalloutBlock(CalloutKind.DoNot, "Keep in mind", "<ul>\n<li>Do not rush.</li>\n</ul>"),
                    block
                ),
            block => Assert.Equal(new UrgentHelpBlock(Urgency.Emergency), block),
            block => Assert.Equal("<p>Last.</p>", Assert.IsType<ProseBlock>(block).Html)
        );
    }

    [Fact]
    public void Headings_AreNamedAndOutlined()
    {
        var page = Read("## Can it help?\n\nYes.\n\n### A bit\n\nMore.");

        Assert.Equal([new(2, "can-it-help", "Can it help?"), new Heading(3, "a-bit", "A bit")], page.Outline);
        Assert.Contains(
            "<h2 id=\"can-it-help\">Can it help?</h2>",
            Assert.IsType<ProseBlock>(page.Blocks[0]).Html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Table_CarriesItsColumnNames() =>
        Assert.Contains(
            "<th scope=\"row\">Ice</th><td><span class=\"l\">How &quot;long&quot;: </span>10 minutes</td>",
            HtmlOf("| What | How \"long\" |\n| --- | --- |\n| Ice | 10 minutes |"),
            StringComparison.Ordinal
        );

    [Fact]
    public void SpecialCharacters_AreEscaped() => Assert.Equal("<p>5 &lt; 6 &amp; 7</p>", HtmlOf("5 < 6 & 7"));

    private static string HtmlOf(string body) => Assert.IsType<ProseBlock>(Assert.Single(Read(body).Blocks)).Html;

    private static Page Read(string body)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));
        return folder.Read().FindPage("/risks/further")!;
    }
}
