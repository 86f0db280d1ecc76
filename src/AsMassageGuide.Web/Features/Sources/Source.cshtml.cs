using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Sources;

public sealed class SourceModel(Site site) : GuidePage
{
    public Reference? Source { get; private set; }

    public IActionResult OnGet(string? id)
    {
        // Model binding converts a value that is only white space to null.
        Source = id is null ? null : site.FindReference(id);
        if (Source is null)
            return NotFound();
        Title = Source.Title;
        Description =
            $"{Source.Basis}. What we read of this source, and every statement of the guide that rests on it.";
        Address = Source.Path;
        return Page();
    }
}
