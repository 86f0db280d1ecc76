using AsMassageGuide.Content;

namespace AsMassageGuide.Web.Pages.Sources;

public sealed class IndexModel : GuidePage
{
    public IndexModel()
    {
        Title = "Sources";
        Description = "Every source this guide rests on: what it is, how much of it we read, and which statements use it.";
        Address = SitePaths.Sources;
    }
}
