using AsMassageGuide.Content.Reading;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests;

public sealed class ShippedContentTests
{
    [Fact]
    public void ShippedContent_HasNoErrorAndNoWarning()
    {
        var problems = new ContentProblems();

        SiteReader.Read(Repository.PathOf("content"), problems);

        Assert.Empty(problems.All);
    }
}
