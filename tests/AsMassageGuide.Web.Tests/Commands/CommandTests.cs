using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AsMassageGuide.Web.Tests.Commands;

public sealed class CommandTests
{
    private static readonly FakeTimeProvider Clock = new(new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Check_OfShippedContent_PrintsNothing()
    {
        using var output = new StringWriter();

        var exit = await CommandLine.RunAsync(
            ["check", "--content", Repository.PathOf("content")],
            output,
            TextWriter.Null,
            Clock
        );

        Assert.Equal(0, exit);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task Check_OfNoFolder_SaysSoAndFails()
    {
        using var output = new StringWriter();

        var exit = await CommandLine.RunAsync(
            ["check", "--content", "/nowhere/content"],
            output,
            TextWriter.Null,
            Clock
        );

        Assert.Equal(1, exit);
        Assert.Contains(
            "content(1,1): error AMG009: the file cannot be read (there is no such folder); the guide " + "needs it.",
            output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Check_AfterAReviewWasDue_WarnsAndPasses()
    {
        using var output = new StringWriter();

        var exit = await CommandLine.RunAsync(
            ["check", "--content", Repository.PathOf("content")],
            output,
            TextWriter.Null,
            new FakeTimeProvider(new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero))
        );

        Assert.Equal(0, exit);
        Assert.Contains(
            "content/massage-types/swedish-massage.md(6,13): warning AMG076: the next review was due on "
                + "2027-11-24; read the page against its sources again, and then set 'reviewed' and 'review-due'.",
            output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Serve_WithContentErrors_RefusesToStart()
    {
        var exit = await CommandLine.RunAsync(["--content=/nowhere/content"], TextWriter.Null, TextWriter.Null, Clock);

        Assert.Equal(1, exit);
    }

    [Theory]
    [InlineData("chekc", "check")]
    [InlineData("check --contnt /nowhere", "--content")]
    [InlineData("check one two", "two")]
    [InlineData("--wach", "--watch")]
    [InlineData("export", "export")]
    [InlineData("check /nowhere --content /nowhere", "twice")]
    [InlineData("check --content=", "--content")]
    [InlineData("check --Guide:PublicAddres=https://guide.example", "did you mean Guide:PublicAddress?")]
    [InlineData(
        "check --Guide:PublicAddress=guide.example",
        "Guide:PublicAddress 'guide.example' is not scheme and host"
    )]
    [InlineData("check --Guide:PublicAddress=https://org.github.io/as-guide", "without a path")]
    [InlineData("check --Guide:PublicAddress=ftp://guide.example", "Guide:PublicAddress")]
    [InlineData("check --Guide:PublicAddress=https://user:pw@guide.example", "Guide:PublicAddress")]
    [InlineData("check --Guide:LiveServer=live.example", "Guide:LiveServer")]
    [InlineData("check --Guide:LogRequests=maybe", "Guide:LogRequests 'maybe' is not true or false")]
    [InlineData("check --Guide:LogFormat=xml", "write text or json")]
    [InlineData("check --Guide:LogFormat", "has no value")]
    public async Task WrongUse_IsRefusedWithWhatWasMeant(string line, string expected)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var exit = await CommandLine.RunAsync(line.Split(' '), output, errors, Clock);

        Assert.Equal(2, exit);
        Assert.Contains(expected, errors.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    [Theory]
    [InlineData("--help", "export")]
    [InlineData("-h", "check")]
    [InlineData("check --help", "folder")]
    [InlineData("--version", "1.")]
    public async Task Help_IsPrintedAndNothingStarts(string line, string expected)
    {
        using var output = new StringWriter();

        var exit = await CommandLine.RunAsync(line.Split(' '), output, TextWriter.Null, Clock);

        Assert.Equal(0, exit);
        Assert.Contains(expected, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TakesTheFolderAsAWord()
    {
        using var output = new StringWriter();

        Assert.Equal(1, await CommandLine.RunAsync(["check", "/nowhere/content"], output, TextWriter.Null, Clock));
        Assert.Equal(
            0,
            await CommandLine.RunAsync(["check", Repository.PathOf("content")], TextWriter.Null, TextWriter.Null, Clock)
        );
    }
}
