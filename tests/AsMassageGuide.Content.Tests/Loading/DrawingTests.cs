using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class DrawingTests
{
    [Fact]
    public void Drawing_KeepsItsCaption()
    {
        using var folder = new SiteFolder().With(
            "index.md",
            Sample.Article("Home", "> [!DRAWING] side-lying\n> Lying on your side.")
        );

        Assert.Contains(
            new DrawingBlock(DrawingName.SideLying, "<p>Lying on your side.</p>"),
            folder.Read().Home.Blocks
        );
    }

    [Fact]
    public void DrawingThatDoesNotExist_IsReportedWithTheNearest()
    {
        using var folder = new SiteFolder().With("index.md", Sample.Article("Home", "> [!DRAWING] spin\n> The spine."));

        Assert.Equal(
            [
                "content/index.md(17,1): error AMG016: drawing 'spin' is not known (did you mean 'spine'?); "
                    + "use one of: spine, pressure, side-lying, seated, keep-off.",
            ],
            folder.Check()
        );
    }

    [Fact]
    public void DrawingWithoutWords_IsReported()
    {
        using var folder = new SiteFolder().With("index.md", Sample.Article("Home", "> [!DRAWING] spine"));

        Assert.Contains("AMG035", Assert.Single(folder.Check()), StringComparison.Ordinal);
    }
}
