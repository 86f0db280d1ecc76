using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Can it help with AS?", "can-it-help-with-as")]
    [InlineData("Don’t stop — ask", "dont-stop-ask")]
    [InlineData("50  %  of people", "50-of-people")]
    [InlineData("???", "")]
    public void Words_BecomeAnAddress(string words, string slug) => Assert.Equal(slug, Slug.FromWords(words));

    [Theory]
    [InlineData("hot-stone", true)]
    [InlineData("type-2", true)]
    [InlineData("Hot-stone", false)]
    [InlineData("-stone", false)]
    [InlineData("hot stone", false)]
    [InlineData("", false)]
    public void OnlyLowerCaseWordsAndHyphens_AreValid(string text, bool valid) =>
        Assert.Equal(valid, Slug.IsValid(text));
}
