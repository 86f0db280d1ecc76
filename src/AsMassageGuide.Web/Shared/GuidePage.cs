using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AsMassageGuide.Web.Shared;

/// <summary>What the layout needs to know of every page.</summary>
public abstract class GuidePage : PageModel
{
    /// <summary>The page's only top heading, and the first words of its browser title.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>For search results and shared links.</summary>
    public string Description { get; protected set; } = "";

    /// <summary>
    /// The page's one true address, or null where it has none of its own: an error. An answer's true address is that of
    /// the question, so no search engine lists what someone ticked.
    /// </summary>
    public string? Address { get; protected set; }

    /// <summary>The style it needs besides the common one.</summary>
    public virtual StylePart Style => StylePart.None;

    /// <summary>What of it comes from a content file, if anything.</summary>
    public Content.Model.Page? Described { get; private set; }

    protected void Describe(Content.Model.Page page)
    {
        Described = page;
        Title = page.Title;
        Description = page.Summary;
        Address = page.Path;
    }
}
