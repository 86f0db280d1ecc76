using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AsMassageGuide.Web.Tests.Commands;

public sealed class CommandTests
{
    private static readonly FakeTimeProvider Clock = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Check_OfShippedContent_PrintsNothing()
    {
        using var output = new StringWriter();

        var exit = CheckCommand.Run(["check", "--content", Repository.PathOf("content")], output, Clock);

        Assert.Equal(0, exit);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void Check_OfNoFolder_SaysSoAndFails()
    {
        using var output = new StringWriter();

        var exit = CheckCommand.Run(["check", "--content", "/nowhere/content"], output, Clock);

        Assert.Equal(1, exit);
        Assert.Contains("content(1,1): error AMG009: the file cannot be read (there is no such folder); the guide needs it.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AfterAReviewWasDue_WarnsAndPasses()
    {
        using var output = new StringWriter();

        var exit = CheckCommand.Run(["check", "--content", Repository.PathOf("content")], output, new FakeTimeProvider(new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero)));

        Assert.Equal(0, exit);
        Assert.Contains("content/massage-types/swedish-massage.md(6,13): warning AMG076: the next review was due on 2027-11-24; read the page against its sources again, and then set 'reviewed' and 'review-due'.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_WithContentErrors_RefusesToStart()
    {
        var exit = await ServeCommand.RunAsync(["--content=/nowhere/content"]);

        Assert.Equal(1, exit);
    }

    [Fact]
    public void UnknownVerb_IsRefusedWithTheKnownOnes()
    {
        using var errors = new StringWriter();

        var exit = Usage.Refuse("chekc", errors);

        Assert.Equal(2, exit);
        Assert.Contains("'chekc' is not a command of the guide.", errors.ToString(), StringComparison.Ordinal);
    }
}
