using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Errors;

/// <summary>Lists all content problems as <c>check</c> prints them, while authoring with <c>--watch</c>.</summary>
[ResponseCache(NoStore = true)]
public sealed class ProblemsModel(SiteProvider live) : GuidePage
{
    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    public IActionResult OnGet()
    {
        Problems = HttpContext.Features.Get<IReadOnlyList<ContentProblem>>() ?? live.Problems;
        if (Problems.Count == 0)
            return NotFound();
        Title = "This page has mistakes";
        Description = "Correct these lines and load the page again. All other pages show the last good version.";
        return Page();
    }
}
