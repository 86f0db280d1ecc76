using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Pages.MassageTypes;

/// <summary>All types side by side.</summary>
public sealed class IndexModel : GuidePage
{
    public IndexModel(Site site)
    {
        Section = site.Sections.Single(section => section.Slug == "massage-types");
        Describe(Section.Index);
    }

    public Section Section { get; }
}
