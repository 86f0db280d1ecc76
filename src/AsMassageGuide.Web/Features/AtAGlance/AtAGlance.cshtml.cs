using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.AtAGlance;

/// <summary>Page that shows every massage type with every situation on one sheet.</summary>
public sealed class AtAGlanceModel : GuidePage
{
    public AtAGlanceModel(Site site)
    {
        Title = "At a glance";
        Description =
            "Each type of massage with each health problem: fine, ask first, not now or leave it out, for people with AS.";
        Address = SitePaths.AtAGlance;
        CheckedOn = site
            .Pages.Where(page => page.Type is not null || page.Situation is not null)
            .Select(page => page.Review.ReviewedOn)
            .DefaultIfEmpty(site.Home.Review.ReviewedOn)
            .Min();
    }

    public override StylePart Style => StylePart.Sheet;

    /// <summary>The oldest review date among the underlying pages.</summary>
    public DateOnly CheckedOn { get; }
}
