using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Ids = ["romanowski-2017-pilot", "chunco-2011-case", "nass-uveitis"];

    [Theory]
    [InlineData("romanowsky-2017-pilot", "romanowski-2017-pilot")]
    [InlineData("chunco-2011-cas", "chunco-2011-case")]
    [InlineData("nass-uveitus", "nass-uveitis")]
    public void SlipOfTheKeyboard_FindsTheWord(string wrong, string meant) =>
        Assert.Equal(meant, Nearest.To(wrong, Ids));

    [Fact]
    public void QuiteAnotherWord_FindsNothing() => Assert.Null(Nearest.To("banana", Ids));

    [Fact]
    public void GiantWord_IsNotCompared() => Assert.Null(Nearest.To(new string('a', 1_000_000), Ids));
}
