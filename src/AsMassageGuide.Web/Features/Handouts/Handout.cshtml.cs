using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>Compose a handout, or see one. Nothing is kept: the address holds it all.</summary>
public sealed class HandoutModel(Site site, TimeProvider time) : GuidePage
{
    public override StylePart Style => StylePart.Handout;

    public HandoutRequest Choice { get; private set; } = null!;

    /// <summary>The lists to choose from; a guide may have none.</summary>
    public IReadOnlyList<Content.Model.Page> Lists => site.FindSection(SitePaths.Checklists)?.Pages ?? [];

    /// <summary>Null while nothing is chosen.</summary>
    public HandoutSheet? Sheet { get; private set; }

    /// <summary>The day on the paper. A handout that is opened again gets today's words, and so today's date.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public void OnGet()
    {
        Choice = new(Request.Query, site, Today);
        Title = "Make a handout";
        Description =
            "Tick what you need, and print it on one page: massage types, health problems and question "
            + "lists, with a short address and a QR code.";
        Address = SitePaths.Handout;
        if (Choice.Pages.Count > 0)
        {
            Sheet = HandoutSheet.Of(Choice.Pages, site);
            (Title, Description) = ("Massage and AS", "A handout to print and take along.");
        }

        // What stands on it may be about someone's health: no cache on the way keeps it.
        if (Choice.IsAsked)
            Response.Headers.CacheControl = "no-store";
    }
}
