using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Sharing;

/// <summary>Page with the ways to share a content page: short URL, QR code, and citation.</summary>
public sealed class ShareModel(Site site) : GuidePage
{
    public Content.Model.Page Shared { get; private set; } = null!;

    public IActionResult OnGet(string? code)
    {
        if (code is null || site.FindByCode(code) is not { } page)
            return NotFound();
        Shared = page;
        Title = $"Share: {page.Title}";
        Description = $"A short address, a QR code and a citation for the page “{page.Title}”.";
        Address = SitePaths.SharePage(page.Code);
        return Page();
    }
}
