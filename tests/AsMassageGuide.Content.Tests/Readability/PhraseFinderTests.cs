using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Tests.Readability;

public sealed class PhraseFinderTests
{
    private static readonly PhraseFinder Finder = new(
        ["adverse event", "adverse events", "AS", "and/or", "etc.", "fatigue", "risk-free"],
        asWritten: phrase => phrase == "AS"
    );

    [Theory]
    [InlineData("Fatigue is common", 0, "fatigue")]
    [InlineData("two adverse events", 4, "adverse events")]
    [InlineData("one adverse event.", 4, "adverse event")]
    [InlineData("as with AS", 8, "AS")]
    [InlineData("heat and/or cold", 5, "and/or")]
    [InlineData("oil, etc. Then", 5, "etc.")]
    [InlineData("“risk-free”", 1, "risk-free")]
    public void Phrase_IsFoundWhereItStands(string text, int index, string phrase) =>
        Assert.Equal((index, phrase), Finder.FindNext(text, 0));

    [Theory]
    [InlineData("")]
    [InlineData("fatigued")]
    [InlineData("fatigue-like")]
    [InlineData("anti-fatigue")]
    [InlineData("as a rule")]
    [InlineData("adverse, events")]
    [InlineData("adverse")]
    public void PartOfAWord_IsNotFound(string text) => Assert.Null(Finder.FindNext(text, 0));

    [Fact]
    public void Search_GoesOnFromAPlace() => Assert.Equal((8, "fatigue"), Finder.FindNext("fatigue fatigue", 7));
}
