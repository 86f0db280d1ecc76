using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Sources;

public sealed class SourceModel(Site site) : GuidePage
{
    /// <summary>What search engines show of a title.</summary>
    private const int MostInATitle = 70;

    public Reference? Source { get; private set; }

    /// <summary>Titles of papers are long and alike, so the first author comes first and the end gives way.</summary>
    public override string BrowserTitle => $"{Formats.Shorten(NamedTitle, MostInATitle - Suffix.Length)}{Suffix}";

    private const string Suffix = $" – {Labels.SiteName}";

    private string NamedTitle => Source is { Authors.Count: > 1 } ? $"{Source.ShortCitation}: {Title}" : Title;

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
