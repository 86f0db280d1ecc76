using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>A searchable document: a section of a page, a glossary term, or a source.</summary>
/// <param name="Address">The path with the anchor of the section.</param>
/// <param name="Names">Other names of the page, which count as much as its title.</param>
/// <param name="Lift">The ranking factor relative to other documents with the same words.</param>
internal sealed record SearchDocument(
    string Page,
    string Address,
    string Title,
    string Heading,
    string Names,
    string Body,
    double Lift
);

internal static class SearchDocuments
{
    public static IEnumerable<SearchDocument> FromSite(Site site) =>
        site
            .Pages.SelectMany(Sections)
            .Concat(site.Glossary.Select(Term))
            .Append(
                new(
                    SitePaths.Check,
                    SitePaths.Check,
                    "Massage check",
                    "",
                    "is massage okay for me test quiz tick",
                    "Tick what is true for you, and see what to do first.",
                    1.1
                )
            );

    private static IEnumerable<SearchDocument> Sections(Page page)
    {
        // A page that is found by its own name opens at the top.
        yield return new(
            page.Path,
            page.Path,
            page.Title,
            "",
            NamesOf(page),
            page.Path == SitePaths.Home
                ? page.Summary
                : page.Summary + " " + string.Join(' ', page.KeyPoints.Select(point => point.Plain)),
            LiftOf(page) * 1.5
        );
        foreach (var text in page.Texts.Where(text => text.Anchor is not null))
            yield return new(
                page.Path,
                $"{page.Path}#{text.Anchor}",
                page.Title,
                text.Heading!,
                "",
                text.Text,
                LiftOf(page)
            );
    }

    private static SearchDocument Term(GlossaryTerm term) =>
        new(term.Path, term.Path, term.Term, "", string.Join(", ", term.Also), term.Means, 0.4);

    private static string NamesOf(Page page) =>
        page switch
        {
            { Type: { } type } => string.Join(", ", type.AlsoCalled.Append(type.Slug.Replace('-', ' '))),
            { Situation: { } situation } => $"{situation.Label} {situation.Slug.Replace('-', ' ')}",
            _ => page.Path[(page.Path.LastIndexOf('/') + 1)..].Replace('-', ' '),
        };

    /// <summary>
    /// Boosts types and situations, because people search for them, and lowers checklists and pages about the guide.
    /// </summary>
    private static double LiftOf(Page page) =>
        page.Type is not null || page.Situation is not null ? 1.3
        : page.Path.StartsWith(SitePaths.AboutPages, StringComparison.Ordinal)
        || page.Path.StartsWith(SitePaths.Checklists, StringComparison.Ordinal)
            ? 0.8
        : 1;
}
