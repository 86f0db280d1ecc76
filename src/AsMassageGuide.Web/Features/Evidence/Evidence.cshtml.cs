using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Evidence;

/// <summary>
/// Lists every sourced statement, filtered by part of the guide, massage type, certainty, and source.
/// </summary>
public sealed class EvidenceModel(Site site) : GuidePage
{
    /// <summary>Statements per page. More would make the page slow to load on a phone.</summary>
    public const int PartSize = 100;

    public override StylePart Style => StylePart.Forms;

    public IReadOnlyList<Claim> Shown { get; private set; } = [];
    public int Count { get; private set; }
    public int Part { get; private set; }
    public int Parts => Math.Max(1, (Count + PartSize - 1) / PartSize);
    public Section? In { get; private set; }
    public MassageType? Type { get; private set; }
    public Certainty? Certainty { get; private set; }
    public Reference? Source { get; private set; }
    public IReadOnlyList<string> Notices { get; private set; } = [];

    public void OnGet()
    {
        Title = "The evidence, statement by statement";
        Description =
            "Every medical statement of the guide with its source and how sure we are. Look through them "
            + "by page, certainty and source.";
        Address = SitePaths.Evidence;
        var reader = new QueryReader(Request.Query);
        In = reader.GetOne("in", slug => site.Sections.FirstOrDefault(section => section.Slug == slug));
        Type = reader.GetOne("type", slug => site.MassageTypes.FirstOrDefault(type => type.Slug == slug));
        Certainty = reader.GetEnum<Certainty>("certainty");
        Source = reader.GetOne("source", site.FindReference);
        var found = site.Claims.Where(Fits).ToList();
        Count = found.Count;
        Part = reader.GetNumber("part", 1, Parts);
        Shown = [.. found.Skip((Part - 1) * PartSize).Take(PartSize)];
        Notices = reader.Notices;
    }

    /// <summary>Returns the path and query of another part of the same results.</summary>
    public string AddressOfPart(int part)
    {
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

    private bool Fits(Claim claim) =>
        (In is null || site.FindSection(site.FindPage(claim.PagePath)!) == In)
        && (Type is null || claim.PagePath == Type.Path)
        && (Certainty is null || claim.Citations.Any(citation => citation.Certainty == Certainty))
        && (Source is null || claim.Citations.Any(citation => citation.ReferenceId == Source.Id));
}
