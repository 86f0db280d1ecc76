using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.AtoZ;

/// <summary>An entry of the A to Z.</summary>
/// <param name="Title">The term that a reader looks up.</param>
/// <param name="Under">The name or page that the guide lists it under, or null if it is the same.</param>
public sealed record AtoZEntry(string Title, string Address, string? Under);

/// <summary>
/// Lists every page, every other name of a massage type, and every glossary term by letter. Works without a server,
/// unlike search.
/// </summary>
public sealed class AtoZModel : GuidePage
{
    public AtoZModel(Site site)
    {
        Title = "A to Z";
        Description = "Every page of the guide, other names of massage types and every word we explain, from A to Z.";
        Address = SitePaths.AtoZ;
        var pages = site
            .Pages.Where(page => page.Path != SitePaths.Home)
            .Select(page => new AtoZEntry(page.Title, page.Path, null));
        var names = site.MassageTypes.SelectMany(
            type => type.AlsoCalled,
            (type, name) => new AtoZEntry(Formats.Capitalize(name), type.Path, type.Name)
        );
        var terms = site.Glossary.Select(term => new AtoZEntry(Formats.Capitalize(term.Term), term.Path, "Glossary"));
        Letters =
        [
            .. pages
                .Concat(names)
                .Concat(terms)
                .DistinctBy(entry => (entry.Title.ToUpperInvariant(), entry.Address))
                .OrderBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)
                .GroupBy(entry => char.ToUpperInvariant(entry.Title[0])),
        ];
    }

    public IReadOnlyList<IGrouping<char, AtoZEntry>> Letters { get; }
}
