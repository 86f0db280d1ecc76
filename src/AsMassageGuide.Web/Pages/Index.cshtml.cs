using AsMassageGuide.Content;

namespace AsMassageGuide.Web.Pages;

public sealed class IndexModel : GuidePage
{
    public IndexModel(Site site) => Describe(site.Home);
}
