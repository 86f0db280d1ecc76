using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>The search page, which finds page sections by the words that patients use.</summary>
public sealed class SearchModel(Site site, SearchIndexProvider indexes, GuideMetrics metrics, SiteMode mode) : GuidePage
{
    public override StylePart Style => StylePart.Forms;

    public SearchAnswer Answer { get; private set; } = new("", false, null, []);
    public bool IsAsked { get; private set; }

    public void OnGet()
    {
        var typed = Request.Query["q"].FirstOrDefault();
        IsAsked = Request.Query.ContainsKey("q");
        // Prerendering asks for this page at startup, which makes the index ready. An export has no use for one.
        if (!mode.IsStatic)
            Answer = indexes.Find(site, typed);
        if (IsAsked && Answer.Hits.Count == 0)
            metrics.CountSearchMiss();
        (Title, Description) = (
            "Search",
            "Find a massage, a health matter or a word in the guide. Misspelled words are corrected."
        );
        Address = SitePaths.Search;
        if (!IsAsked)
            return;
        Response.Headers.CacheControl = "no-store";
        // Search results must not be indexed.
        Response.Headers["X-Robots-Tag"] = "noindex";
        IsKeptOutOfIndexes = true;
    }
}
