using System.Text.RegularExpressions;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering.Html;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Tests.Prerendering.Html;

public sealed partial class CssPrunerTests
{
    private static readonly HashSet<string> Tags = ["body", "p", "a", "ul", "li"];
    private static readonly HashSet<string> Classes = ["box", "h"];
    private static readonly HashSet<string> Properties = ["--ink"];

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
        Assert.Equal(expected, new CssPruner(Tags, Classes, Properties).Prune(css));

    [Fact]
    public void Fit_CutsTheStyleOfAPageAndNothingElse()
    {
        const string Policy = "<meta content=\"style-src 'sha256-a'\">";
        var html = PageReducer.Reduce(
            Policy + "<style>.box{a:b}.lost{a:b}table{a:b}</style><p class=\"box h\">style-src 'sha256-a'</p>"
        );

        Assert.Contains(
            $"<meta content=\"{SecurityHeaders.PagePolicy(".box{a:b}")}\">"
                + "<style>.box{a:b}</style></head><body><p class=\"box h\">style-src 'sha256-a'</p>",
            html,
            StringComparison.Ordinal
        );
    }

    /// <summary>Nothing of the guide's own styles is lost in reading. The parser may put a space after a comma.</summary>
    [Theory]
    [InlineData(StylePart.None)]
    [InlineData(StylePart.Forms)]
    [InlineData(StylePart.Handout)]
    [InlineData(StylePart.Sheet)]
    public void Prune_WritesWhatIsUsedAsItIs(StylePart part)
    {
        var css = Stylesheet.Text(part);
        var names = Names().Matches(css).Select(name => name.Value).ToHashSet();

        var pruned = new CssPruner(names, names, names).Prune(css);

        Assert.Equal(Compact(css), Compact(pruned));

        static string Compact(string text) =>
            text.Replace(";}", "}", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Names();

    /// <summary>A property can be used by another, by the page itself, or by no one.</summary>
    [Fact]
    public void Fit_DropsCustomPropertiesThatNothingUses()
    {
        const string Css = ":root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);--e:3px}p{margin:var(--b)}";

        var style = StyleOf(PageReducer.Reduce($"<style>{Css}</style><p style=\"padding:var(--e)\">Words</p>"));

        Assert.Equal(":root{--a:1px;--b:var(--a);--e:3px}p{margin:var(--b)}", style);
    }

    /// <summary>The script that opens a citation in place adds a button.</summary>
    [Fact]
    public void Fit_KeepsTheButtonOfACitation()
    {
        const string Css = "button{color:red}";

        Assert.Equal(Css, StyleOf(PageReducer.Reduce($"<style>{Css}</style><sup>1</sup>")));
        Assert.Equal("", StyleOf(PageReducer.Reduce($"<style>{Css}</style><p>1</p>")));
    }

    private static string StyleOf(string html) => html.Split("<style>")[1].Split("</style>")[0];
}
