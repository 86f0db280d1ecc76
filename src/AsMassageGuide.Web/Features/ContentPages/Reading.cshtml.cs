using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.ContentPages;

/// <summary>Shows any page that is defined by a content file, at the path of the file.</summary>
public sealed class ReadingModel(Site site) : GuidePage
{
    public Content.Model.Page? Found { get; private set; }

    public IActionResult OnGet(string path)
    {
        Found = site.FindPage($"/{path}");
        if (Found is null)
            return NotFound();
        Describe(Found);
        return Page();
    }
}
