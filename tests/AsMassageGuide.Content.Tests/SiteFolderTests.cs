using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests;

/// <summary>The other tests change one thing in this folder; so it has to be flawless itself.</summary>
public sealed class SiteFolderTests
{
    [Fact]
    public void SampleFolder_HasNoProblems()
    {
        using var folder = new SiteFolder();

        Assert.Empty(folder.Check());
    }
}
