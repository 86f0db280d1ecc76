using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Finds the section of a page by any word a patient uses.</summary>
public sealed class SearchModel(Site site, SearchIndexProvider shelf, GuideMetrics metrics) : GuidePage
{
    public override StylePart Style => StylePart.Forms;

    public SearchAnswer Answer { get; private set; } = new("", false, null, []);
    public bool IsAsked { get; private set; }

    public void OnGet()
    {
        var typed = Request.Query["q"].FirstOrDefault();
        IsAsked = Request.Query.ContainsKey("q");
        Answer = shelf.Find(site, typed);
        if (IsAsked && Answer.Hits.Count == 0)
            metrics.CountSearchMiss();
        (Title, Description) = (
            "Search",
            "Find a massage, a health matter or a word in the guide. Misspelt words are mended."
        );
        Address = SitePaths.Search;
        if (!IsAsked)
            return;
        Response.Headers.CacheControl = "no-store";
        // Whatever someone typed is no page of ours.
        Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
