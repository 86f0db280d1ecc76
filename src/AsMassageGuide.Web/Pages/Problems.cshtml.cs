using AsMassageGuide.Content;
using AsMassageGuide.Web.Authoring;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Pages;

/// <summary>While authoring with <c>--watch</c>: every mistake, as <c>check</c> prints it.</summary>
[ResponseCache(NoStore = true)]
public sealed class ProblemsModel(LiveSite live) : GuidePage
{
    public IReadOnlyList<ContentProblem> Problems => live.Problems;

    public IActionResult OnGet()
    {
        if (Problems.Count == 0) return NotFound();
        Title = "This page has mistakes";
        Description = "Mend these lines and load the page again. All other pages show the last good version.";
        return Page();
    }
}
