using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests;

public sealed class ShippedContentTests
{
    private readonly ContentProblems problems = new();

    [Fact]
    public void ShippedContent_HasNoErrorAndNoWarning()
    {
        SiteReader.Read(Repository.PathOf("content"), problems);

        Assert.Empty(problems.All);
    }

    /// <summary>The cards on other pages carry no markers, so one page has to carry them all.</summary>
    [Fact]
    public void EveryUrgentSign_HasItsSourcesOnTheHelpPage()
    {
        var site = SiteReader.Read(Repository.PathOf("content"), problems)!;

        var cited = site.FindPage("/risks/when-to-get-help")!.Sources.Select(source => source.Id);
        var needed = Enum.GetValues<Urgency>()
            .SelectMany(urgency => site.UrgentHelp(urgency).Signs)
            .SelectMany(sign => sign.Sources);
        Assert.Empty(needed.Except(cited));
    }
}
