using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>Each row is the body of a small page, from line 16 of its file, and what is said about it.</summary>
public sealed class MarkdownProblemTests
{
    [Theory]
    [InlineData(
        "Rest <b>well</b>.",
        "(17,6): error AMG030: HTML is not allowed; write Markdown, or a callout such as '> [!NOTE]'."
    )]
    [InlineData(
        "<script>alert(1)</script>",
        "(17,1): error AMG030: HTML is not allowed; write Markdown, or a " + "callout such as '> [!NOTE]'."
    )]
    [InlineData(
        "Words.\n\n<!-- a note -->",
        "(19,1): error AMG030: HTML is not allowed; write Markdown, or a " + "callout such as '> [!NOTE]'."
    )]
    [InlineData("![A back](/back.png)", "(17,1): error AMG031: pictures are not allowed in Markdown; say it in words.")]
    [InlineData(
        "[Press](javascript:alert(1))",
        "(17,1): error AMG032: the link 'javascript:alert(1)' is refused; "
            + "link to an address of the guide such as '/glossary', or to a page that starts with 'https://', as "
            + "[words](address)."
    )]
    [InlineData(
        "[Press](http://example.org)",
        "(17,1): error AMG032: the link 'http://example.org' is refused; link "
            + "to an address of the guide such as '/glossary', or to a page that starts with 'https://', as "
            + "[words](address)."
    )]
    [InlineData(
        "[Press](//example.org)",
        "(17,1): error AMG032: the link '//example.org' is refused; link to an "
            + "address of the guide such as '/glossary', or to a page that starts with 'https://', as [words](address)."
    )]
    [InlineData(
        "# Again a title",
        "(17,1): error AMG033: this heading has the wrong level; write '## ' or '### '; "
            + "the title is the page's only top heading."
    )]
    [InlineData(
        "### Too deep",
        "(17,1): error AMG033: this heading has the wrong level; write '## ' before the first '### '."
    )]
    [InlineData(
        "> [!CAUTIN] Heat\n> Words.",
        "(17,1): error AMG034: the callout '[!CAUTIN]' is not known (did you "
            + "mean 'CAUTION'?); use one of: NOTE, CAUTION, DO, DO-NOT, EXPERTS-DISAGREE, WORDS, CHECKLIST, EMERGENCY, "
            + "SAME-DAY, ROUTINE, DRAWING, READING-LEVEL."
    )]
    [InlineData(
        "> [!note]\n> Words.",
        "(17,1): error AMG034: the callout '[!note]' is not known (did you mean "
            + "'NOTE'?); use one of: NOTE, CAUTION, DO, DO-NOT, EXPERTS-DISAGREE, WORDS, CHECKLIST, EMERGENCY, SAME-DAY, "
            + "ROUTINE, DRAWING, READING-LEVEL."
    )]
    [InlineData(
        "> [!NOTE] Nothing",
        "(17,1): error AMG035: the callout '[!NOTE]' cannot stand like this; write its "
            + "words on the lines below, each after '> '."
    )]
    [InlineData(
        "> [!EMERGENCY]\n> Mine.",
        "(17,1): error AMG035: the callout '[!EMERGENCY]' cannot stand like this; "
            + "its words come from elsewhere, so nothing else stands inside."
    )]
    [InlineData(
        "> [!ROUTINE]\n\n> [!ROUTINE]",
        "(19,1): error AMG035: the callout '[!ROUTINE]' cannot stand like " + "this; it stands once on a page."
    )]
    [InlineData(
        "    indented",
        "(17,1): error AMG037: this would print as computer code; take the spaces or backticks before it away."
    )]
    [InlineData(
        "Write `this`.",
        "(17,7): error AMG037: this would print as computer code; take the spaces or backticks before it away."
    )]
    [InlineData(
        "See [the types](/massage-typs).",
        "(17,5): error AMG050: nothing is found at '/massage-typs' (did "
            + "you mean '/massage-types'?); correct the link."
    )]
    [InlineData(
        "See [below](#further-down).",
        "(17,5): error AMG050: nothing is found at " + "'/massage-types/further#further-down'; correct the link."
    )]
    [InlineData(
        "## Rest\n\n## Rest",
        "(19,1): error AMG059: the anchor 'rest' of this heading is already used on "
            + "the page; change the words of the heading."
    )]
    public void Mistake_IsReportedWithItsPlace(string body, string expected)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));

        Assert.Equal(
            "content/risks/further.md"
                + expected.Replace("/massage-types/further", "/risks/further", StringComparison.Ordinal),
            folder.Check()[0]
        );
    }

    [Fact]
    public void NestingWithoutEnd_IsReported()
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", string.Concat(Enumerable.Repeat("> ", 2000)) + "deep"));

        Assert.Equal(
            [
                "content/risks/further.md(16,1): error AMG036: lists, quotes or marks are nested too deep to "
                    + "read; write it flatter.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void FrontMatterWithoutEnd_IsReportedWhereItGoesTooDeep()
    {
        var article = Sample
            .Article("Further", "Words.")
            .Replace("---\n", $"---\ndeep: {new string('[', 30_000)}\n", StringComparison.Ordinal);
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", article);

        Assert.Contains(
            "content/risks/further.md(2,26): error AMG036: lists, quotes or marks are nested too deep to "
                + "read; write it flatter.",
            folder.Check()
        );
    }
}
