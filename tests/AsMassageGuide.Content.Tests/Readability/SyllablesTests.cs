using AsMassageGuide.Content.Readability;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Readability;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("AS", 2)]
    [InlineData("NSAIDs", 2)]
    [InlineData("self-massage", 3)]
    [InlineData("don't", 1)]
    [InlineData("27", 1)]
    [InlineData("ankylosing", 4)]
    [InlineData("spondylitis", 4)]
    public void Word_IsCountedAsItIsSaid(string word, int syllables) => Assert.Equal(syllables, Syllables.Count(word));

    /// <summary>The dictionary has spoken forms, so no counter by spelling is right for all of them.</summary>
    [Fact]
    public void PublishedDictionary_AgreesForNineInTenWordsAndInAllWithinTwoInAHundred()
    {
        var words = File.ReadLines(
                Repository.PathOf("tests/AsMassageGuide.Content.Tests/Readability/cmudict-sample.txt")
            )
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .Select(parts =>
                (Word: parts[0], Said: int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))
            )
            .ToList();

        var right = words.Count(pair => Syllables.Count(pair.Word) == pair.Said);
        var drift = words.Sum(pair => Syllables.Count(pair.Word) - pair.Said) / (double)words.Sum(pair => pair.Said);
        Assert.True(words.Count > 2000 && right >= 0.92 * words.Count, $"{right} of {words.Count} words");
        Assert.InRange(drift, -0.02, 0.02);
    }
}
