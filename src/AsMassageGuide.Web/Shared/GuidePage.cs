using AsMassageGuide.Content.Model;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AsMassageGuide.Web.Shared;

/// <summary>The data that the layout needs for every page.</summary>
public abstract class GuidePage : PageModel
{
    /// <summary>The level-one heading of the page.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>The title of the browser's tab and of search results.</summary>
    public virtual string BrowserTitle =>
        Address == SitePaths.Home ? $"{Labels.SiteName}: {Title}" : $"{Title} – {Labels.SiteName}";

    /// <summary>The description for search results and shared links.</summary>
    public string Description { get; protected set; } = "";

    /// <summary>
    /// The canonical path, or null for an error page. A result has the canonical path of its form, so that search
    /// engines do not index selections.
    /// </summary>
    public string? Address { get; protected set; }

    /// <summary>Whether search engines must leave the page out although it has an address, as an answered search.</summary>
    public bool IsKeptOutOfIndexes { get; protected set; }

    /// <summary>The style that the page needs in addition to the common one.</summary>
    public virtual StylePart Style => StylePart.None;

    /// <summary>The content page that is shown, if any.</summary>
    public Content.Model.Page? Described { get; private set; }

    protected void Describe(Content.Model.Page page)
    {
        Described = page;
        Title = page.Title;
        Description = page.Summary;
        Address = page.Path;
    }
}
