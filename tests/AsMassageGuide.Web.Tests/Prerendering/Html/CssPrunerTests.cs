using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering.Html;

namespace AsMassageGuide.Web.Tests.Prerendering.Html;

public sealed class CssPrunerTests
{
    private static readonly HashSet<string> Tags = ["body", "p", "a", "ul", "li"];
    private static readonly HashSet<string> Classes = ["box", "h"];

    [Theory]
    [InlineData(".box{color:red}", ".box{color:red}")]
    [InlineData(".lost{color:red}", "")]
    [InlineData(".box,.lost{color:red}", ".box{color:red}")]
    [InlineData(".box .lost{color:red}", "")]
    [InlineData("table{color:red}", "")]
    [InlineData("p,table p{color:red}", "p{color:red}")]
    [InlineData("a:hover{color:red}", "a:hover{color:red}")]
    [InlineData("ul>li+li{color:red}", "ul>li+li{color:red}")]
    [InlineData(".box:has(.lost){color:red}", ".box:has(.lost){color:red}")]
    [InlineData(":is(.lost,.gone) p{color:red}", ":is(.lost,.gone) p{color:red}")]
    [InlineData(
        "p:not(:is(.lost)):focus-visible::before{content:\"\"}",
        "p:not(:is(.lost)):focus-visible::before{content:\"\"}"
    )]
    [InlineData("a[href^=\"/glossary#\"]{color:red}", "a[href^=\"/glossary#\"]{color:red}")]
    [InlineData("*,::before{color:red}", "*,::before{color:red}")]
    [InlineData(":root{--ink:#000}", ":root{--ink:#000}")]
    [InlineData("@layer a,b;", "@layer a,b;")]
    [InlineData("@media (min-width:1px){.box{x:y}.lost{x:y}}", "@media (min-width:1px){.box{x:y}}")]
    [InlineData(
        "@media print{@supports selector(:has(a)){.h{x:y}}}",
        "@media print{@supports selector(:has(a)){.h{x:y}}}"
    )]
    [InlineData("@page{margin:1cm}", "@page{margin:1cm}")]
    public void Rule_StaysWhereSomethingCanMatchIt(string css, string expected) =>
        Assert.Equal(expected, new CssPruner(Tags, Classes).Prune(css));

    [Fact]
    public void Fit_CutsTheStyleOfAPageAndNothingElse()
    {
        const string Policy = "<meta content=\"style-src 'sha256-a'\">";
        var html = PageStyle.Fit(
            Policy + "<style>.box{a:b}.lost{a:b}table{a:b}</style><p class=\"box h\">style-src 'sha256-a'</p>"
        );

        Assert.Equal(
            $"<meta content=\"{SecurityHeaders.PagePolicy(".box{a:b}")}\">"
                + "<style>.box{a:b}</style><p class=\"box h\">style-src 'sha256-a'</p>",
            html
        );
    }

    /// <summary>A property can be used by another, by the page itself, or by no one.</summary>
    [Fact]
    public void Fit_DropsCustomPropertiesThatNothingUses()
    {
        const string Css = ":root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);--e:3px}p{margin:var(--b)}";

        var style = StyleOf(PageStyle.Fit($"<style>{Css}</style><p style=\"padding:var(--e)\">Words</p>"));

        Assert.Equal(":root{--a:1px;--b:var(--a);--e:3px}p{margin:var(--b)}", style);
    }

    /// <summary>The script that opens a citation in place adds a button.</summary>
    [Fact]
    public void Fit_KeepsTheButtonOfACitation()
    {
        const string Css = "button{color:red}";

        Assert.Equal(Css, StyleOf(PageStyle.Fit($"<style>{Css}</style><sup>1</sup>")));
        Assert.Equal("", StyleOf(PageStyle.Fit($"<style>{Css}</style><p>1</p>")));
    }

    private static string StyleOf(string html) => html.Split("<style>")[1].Split("</style>")[0];
}
