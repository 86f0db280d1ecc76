using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Sources;

/// <summary>Page about a source with every statement that cites it, in parts if there are many.</summary>
public sealed class SourceModel(Site site) : GuidePage
{
    /// <summary>What search engines show of a title.</summary>
    private const int MostInATitle = 70;

    public Reference? Source { get; private set; }

    /// <summary>Titles of papers are long and alike, so the first author comes first and the end gives way.</summary>
    public override string BrowserTitle => $"{Formats.Shorten(NamedTitle, MostInATitle - Suffix.Length)}{Suffix}";

    private const string Suffix = $" – {Labels.SiteName}";

    private string NamedTitle => Source is { Authors.Count: > 1 } ? $"{Source.ShortCitation}: {Title}" : Title;

    /// <summary>The part of what rests on the source that is shown.</summary>
    public ListPart<Claim> Part { get; private set; } = new([], StatementParts.OnPage, 1);

    public string AddressOfPart(int part) => StatementParts.Source(Source!.Id, part);

    public IActionResult OnGet(string? id, int part = 1)
    {
        // Model binding converts a value that is only white space to null.
        Source = id is null ? null : site.FindReference(id);
        if (Source is null)
            return NotFound();
        Part = new(site.FindClaims(Source.Id), StatementParts.OnPage, part);
        if (!Part.Exists)
            return NotFound();
        Title = Source.Title + (part > 1 ? $", part {part}" : "");
        Description =
            $"{Source.Basis}. What we read of this source, and every statement of the guide that rests on it.";
        Address = AddressOfPart(part);
        return Page();
    }
}
