using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class CitationMarkerTests
{
    [Theory]
    [InlineData(new[] { 2 }, "<sup><a href=\"#source-2\" aria-label=\"Source 2: S2\">2</a></sup>")]
    [InlineData(new[] { 3, 1 }, "<sup><a href=\"#source-1\" aria-label=\"Sources 1, 3: S1; S3\">1, 3</a></sup>")]
    [InlineData(new[] { 1, 2 }, "<sup><a href=\"#source-1\" aria-label=\"Sources 1, 2: S1; S2\">1, 2</a></sup>")]
    [InlineData(
        new[] { 7, 2, 3, 4, 4 },
        "<sup><a href=\"#source-2\" aria-label=\"Sources 2–4, 7: S2; S3; S4; S7\">2–4, 7</a></sup>"
    )]
    [InlineData(new int[0], "")]
    public void Marker_IsOneLinkThatNamesItsSources(int[] numbers, string html) =>
        Assert.Equal(html, CitationMarker.Render(numbers.Select(number => new CitedSource(number, $"S{number}"))));

    [Fact]
    public void Name_IsEscaped() =>
        Assert.Contains(
            "A &amp; B &quot;C&quot;",
            CitationMarker.Render([new(1, "A & B \"C\"")]),
            StringComparison.Ordinal
        );
}
