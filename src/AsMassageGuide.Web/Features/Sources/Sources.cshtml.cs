using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sources;

public sealed class SourcesModel : GuidePage
{
    public SourcesModel()
    {
        Title = "Sources";
        Description =
            "Every source this guide rests on: what it is, how much of it we read, and which statements use it.";
        Address = SitePaths.Sources;
    }
}
