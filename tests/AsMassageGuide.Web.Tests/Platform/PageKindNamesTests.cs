using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class PageKindNamesTests(Guide guide)
{
    [Theory]
    [InlineData("/", "home")]
    [InlineData("/massage-types/swedish-massage", "massage-types")]
    [InlineData("/massage-types", "massage-types")]
    [InlineData("/go/tiru", "go")]
    [InlineData("/wp-login.php", "other")]
    [InlineData("", "other")]
    [InlineData(null, "home")]
    public void Kind_IsOneOfAFew(string? path, string expected) =>
        Assert.Equal(expected, new PageKindNames(guide.Site).KindOf(path));
}
