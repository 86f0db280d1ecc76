using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.ContentPages;

/// <summary>Any page that comes from a file, at the address its file gives it.</summary>
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
