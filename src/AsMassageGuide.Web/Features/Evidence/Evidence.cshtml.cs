using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Evidence;

/// <summary>
/// Lists every sourced statement, filtered by part of the guide, massage type, certainty, and source.
/// </summary>
public sealed class EvidenceModel(Site site) : GuidePage
{
    public override StylePart Style => StylePart.Forms;

    /// <summary>The statements that fit the filter, and the part of them that is shown.</summary>
    public ListPart<Claim> Part { get; private set; } = new([], StatementParts.OnPage, 1);

    /// <summary>Whether the page has a form to filter the list. Later parts have none.</summary>
    public bool HasFilter => Address == SitePaths.Evidence;

    public string Heading =>
        $"{Part.Total} statements" + (Part.Count > 1 ? $", part {Part.Number} of {Part.Count}" : "");

    /// <summary>The number of files that the whole list comes in.</summary>
    public int FileParts => ListPart.Count(site.Claims.Count, StatementParts.InFile);

    public Section? In { get; private set; }
    public MassageType? Type { get; private set; }
    public Certainty? Certainty { get; private set; }
    public Reference? Source { get; private set; }
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <param name="part">
    /// The part of all statements. Later parts read no query, so that a static host can serve them.
    /// </param>
    public IActionResult OnGet(int part = 1)
    {
        Title = "The evidence, statement by statement" + (part > 1 ? $", part {part}" : "");
        Description =
            "Every medical statement of the guide with its source and how sure we are. Look through them "
            + "by page, certainty and source.";
        Address = StatementParts.Page(part);
        if (part > 1)
            Part = new(site.Claims, StatementParts.OnPage, part);
        else
            Filter(new(Request.Query));
        return Part.Exists ? Page() : NotFound();
    }

    private void Filter(QueryReader reader)
    {
        In = reader.GetOne("in", slug => site.Sections.FirstOrDefault(section => section.Slug == slug));
        Type = reader.GetOne("type", slug => site.MassageTypes.FirstOrDefault(type => type.Slug == slug));
        Certainty = reader.GetEnum<Certainty>("certainty");
        Source = reader.GetOne("source", site.FindReference);
        var found = IsFiltered ? [.. site.Claims.Where(Fits)] : site.Claims;
        var parts = ListPart.Count(found.Count, StatementParts.OnPage);
        Part = new(found, StatementParts.OnPage, reader.GetNumber("part", 1, parts));
        Notices = reader.Notices;
    }

    /// <summary>Returns the path and query of another part of the same results.</summary>
    public string AddressOfPart(int part)
    {
        if (!IsFiltered)
            return StatementParts.Page(part);
        (string Name, string? Value)[] asked =
        [
            ("in", In?.Slug),
            ("type", Type?.Slug),
            ("certainty", Certainty is { } certainty ? Formats.KebabCase(certainty) : null),
            ("source", Source?.Id),
            ("part", $"{part}"),
        ];
        return SitePaths.Evidence
            + QueryString.Create(
                asked.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
            );
    }

    private bool IsFiltered => In is not null || Type is not null || Certainty is not null || Source is not null;

    private bool Fits(Claim claim) =>
        (In is null || site.FindSection(site.FindPage(claim.PagePath)!) == In)
        && (Type is null || claim.PagePath == Type.Path)
        && (Certainty is null || claim.Citations.Any(citation => citation.Certainty == Certainty))
        && (Source is null || claim.Citations.Any(citation => citation.ReferenceId == Source.Id));
}
