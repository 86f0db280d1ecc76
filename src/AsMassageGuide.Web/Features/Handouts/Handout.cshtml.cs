using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>Page to compose or show a handout. Nothing is stored: the query contains all choices.</summary>
public sealed class HandoutModel(Site site, TimeProvider time) : GuidePage
{
    public override StylePart Style => StylePart.Handout;

    public HandoutRequest Choice { get; private set; } = null!;

    /// <summary>The available lists; may be empty.</summary>
    public IReadOnlyList<Content.Model.Page> Lists => site.FindSection(SitePaths.Checklists)?.Pages ?? [];

    /// <summary>Null if nothing is selected.</summary>
    public HandoutSheet? Sheet { get; private set; }

    /// <summary>
    /// The date on the handout. A reopened handout shows the current content, so it gets the current date.
    /// </summary>
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

        // Selections can be health data, so the response must not be cached.
        if (Choice.IsAsked)
            Response.Headers.CacheControl = "no-store";
    }
}
