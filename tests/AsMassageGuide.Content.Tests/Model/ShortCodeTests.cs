using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class ShortCodeTests
{
    [Theory]
    [InlineData("tiru", true)]
    [InlineData("tilu", false)]
    [InlineData("tiro", false)]
    [InlineData("Tiru", false)]
    [InlineData("tir", false)]
    [InlineData("tirudu", true)]
    [InlineData("tirutiru", false)]
    [InlineData("t1ru", false)]
    public void Code_IsTwoSyllablesOfLettersThatCannotBeMistaken(string code, bool isOne) =>
        Assert.Equal(isOne, ShortCode.IsOne(code));

    [Fact]
    public void FreeCode_IsStableAndNotTaken()
    {
        var first = ShortCode.FreeFor("/about-as", new HashSet<string>());
        var second = ShortCode.FreeFor("/about-as", new HashSet<string> { first });

        Assert.Equal(first, ShortCode.FreeFor("/about-as", new HashSet<string>()));
        Assert.NotEqual(first, second);
        Assert.True(ShortCode.IsOne(first) && ShortCode.IsOne(second));
    }

    [Theory]
    [InlineData("", "(2,1): error AMG054: the page has no short code of two syllables; write 'code: ")]
    [InlineData("code: tilo", "(14,7): error AMG054: the page has no short code of two syllables; write 'code: ")]
    public void MissingOrUnsayableCode_IsReportedWithAFreeOne(string instead, string expected)
    {
        using var folder = new SiteFolder().With(
            "index.md",
            Regexes.Code().Replace(Sample.Article("Home", "Text."), instead)
        );

        Assert.StartsWith("content/index.md" + expected, Assert.Single(folder.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeOfAnotherPage_IsReportedAtTheSecond()
    {
        using var folder = new SiteFolder()
            .With("massage-types/thai.md", Regexes.Code().Replace(Sample.MassageType("Thai"), "code: tiru"))
            .With("massage-types/swedish.md", Regexes.Code().Replace(Sample.MassageType(), "code: tiru"));

        Assert.Contains(
            "error AMG055: the code 'tiru' is already that of content/massage-types/",
            Assert.Single(folder.Check()),
            StringComparison.Ordinal
        );
    }
}
