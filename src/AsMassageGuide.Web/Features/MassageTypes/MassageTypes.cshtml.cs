using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.MassageTypes;

/// <summary>
/// Page that lists all types or the matching ones in a table, and compares two to four of them side by side.
/// </summary>
public sealed class MassageTypesModel : GuidePage
{
    private readonly Site site;

    public MassageTypesModel(Site site)
    {
        this.site = site;
        Section = site.Sections.Single(section => section.Slug == "massage-types");
        Describe(Section.Index);
    }

    public override StylePart Style => StylePart.Forms;

    public Section Section { get; }
    public MassageTypeFilter Choice { get; private set; } = null!;

    public void OnGet() => Choice = new(Request.Query, site, Section.Index.OtherChoices);
}
