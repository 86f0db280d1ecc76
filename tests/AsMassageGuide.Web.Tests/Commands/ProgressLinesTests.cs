using AsMassageGuide.Web.Commands;
using Microsoft.Extensions.Time.Testing;

namespace AsMassageGuide.Web.Tests.Commands;

public sealed class ProgressLinesTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void LongWork_SaysHowFarItIs_EveryTwoSeconds()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var progress = new ProgressLines(output, clock, 10, "pages made");

        for (var step = 0; step < 10; step++)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            progress.Step();
        }

        Assert.Equal("4 of 10 pages made\n8 of 10 pages made\n", output.ToString());
    }

    [Fact]
    public void ShortWork_SaysNothing()
    {
        using var output = new StringWriter();
        new ProgressLines(output, clock, 1, "pages made").Step();

        Assert.Equal("", output.ToString());
    }
}
