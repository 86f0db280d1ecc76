using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Tests.Readability;

public sealed class ReadingLevelTests
{
    /// <summary>The formula by hand: 2 sentences, 8 words, 9 syllables.</summary>
    [Fact]
    public void Grade_IsFleschAndKincaids()
    {
        var level = ReadingLevelMeter.Measure(["The cat sat down. Massage may help."]);

        Assert.Equal(new(2, 7, 8), level);
        Assert.Equal((0.39 * 7 / 2) + (11.8 * 8 / 7) - 15.59, level.Grade, precision: 9);
    }

    [Fact]
    public void Passages_EndTheirLastSentence() =>
        Assert.Equal(3, ReadingLevelMeter.Measure(["Rest well", "Move often", "Ask first."]).Sentences);

    [Fact]
    public void NoText_IsGradeZero() => Assert.Equal(0, ReadingLevelMeter.Measure([]).Grade);

    [Theory]
    [InlineData("Pain fell by 1.3 points. It rose later.", 2)]
    [InlineData("Say \"Stop.\" Then rest.", 2)]
    [InlineData("Dr. Smith said no.", 1)]
    public void Sentences_EndWhereAReaderStops(string passage, int count) =>
        Assert.Equal(count, Sentences.Split(passage).Count);
}
