using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading;

/// <summary>All content after reading, before it is checked as a whole.</summary>
internal sealed class SiteDraft
{
    /// <summary>Sorts pages that the index does not list after those that it lists.</summary>
    private const int AfterAllListed = int.MaxValue;

    private readonly ILookup<string, PageDraft> byFolder;

    /// <param name="addresses">The paths of all page files, including those that could not be read.</param>
    public SiteDraft(
        IReadOnlyList<string> addresses,
        IReadOnlyList<PageDraft> pages,
        IReadOnlyList<(Reference Reference, SourceLocation Spot)> references,
        IReadOnlyList<GlossaryTerm> terms,
        IReadOnlyList<UrgentHelp> urgentHelp,
        IReadOnlyList<SearchSynonym> synonyms,
        IReadOnlyList<Link> dataLinks
    )
    {
        Pages = pages;
        byFolder = pages.Where(page => page.Header.Section is null).ToLookup(FolderOf);
        Unread = addresses.Except(pages.Select(page => page.Page.Path)).ToHashSet();
        References = references;
        Terms = terms;
        UrgentHelp = urgentHelp;
        Synonyms = synonyms;
        Links = [.. pages.SelectMany(page => page.Links), .. dataLinks];
        Sections =
        [
            .. pages
                .Where(page => page.Header.Section is not null)
                .Select(BuildSection)
                .OrderBy(section => section.Order)
                .ThenBy(section => section.Slug, StringComparer.Ordinal),
        ];
        var inMenuOrder = Sections
            .SelectMany(section => section.Pages.Prepend(section.Index))
            .Select(page => page.Path)
            .Prepend(SitePaths.Home)
            .Index()
            .ToDictionary(place => place.Item, place => place.Index);
        Paths = new(
            pages
                .Select(page => (page.Page.Path, page.Anchors.AsEnumerable()))
                .OrderBy(page => inMenuOrder.GetValueOrDefault(page.Path, -1)),
            [.. references.Select(pair => pair.Reference)],
            terms,
            [.. pages.SelectMany(page => page.Page.Claims)]
        );
    }

    public IReadOnlyList<PageDraft> Pages { get; }

    /// <summary>
    /// Paths of files that could not be read. They are already reported, so links to them are not reported again.
    /// </summary>
    public IReadOnlySet<string> Unread { get; }

    public IReadOnlyList<(Reference Reference, SourceLocation Spot)> References { get; }
    public IReadOnlyList<GlossaryTerm> Terms { get; }
    public IReadOnlyList<UrgentHelp> UrgentHelp { get; }
    public IReadOnlyList<SearchSynonym> Synonyms { get; }

    public required IReadOnlyList<(MovedPage Moved, SourceLocation From, Link To)> Redirects { get; init; }

    public required IReadOnlyList<ConditionCode> Codes { get; init; }
    public required IReadOnlyList<RecordAnswer> RecordAnswers { get; init; }
    public required IReadOnlyList<SearchPhrases> SearchPhrases { get; init; }
    public required IReadOnlyList<SearchMiss> SearchMisses { get; init; }

    /// <summary>Every internal link in pages and data files, as written.</summary>
    public IReadOnlyList<Link> Links { get; }

    public IReadOnlyList<Section> Sections { get; }
    public SitePaths Paths { get; }

    /// <summary>Builds the site. Call this only when no errors were found.</summary>
    public Site Build() =>
        new(
            Pages.Single(page => page.Page.Path == SitePaths.Home).Page,
            Sections,
            [.. References.Select(pair => pair.Reference)],
            Terms,
            UrgentHelp,
            Synonyms,
            Paths
        )
        {
            Moved = [.. Redirects.Select(redirect => redirect.Moved)],
            Codes = Codes,
            RecordAnswers = RecordAnswers,
            SearchPhrases = SearchPhrases,
            SearchMisses = SearchMisses,
        };

    private Section BuildSection(PageDraft index)
    {
        var header = index.Header.Section!;
        var folder = FolderOf(index);
        var places = header
            .Pages.Select(name => name.Value)
            .Distinct()
            .Index()
            .ToDictionary(name => name.Item, name => name.Index);
        return new()
        {
            Slug = folder,
            ShortTitle = header.ShortTitle ?? index.Page.Title,
            Menu = header.Menu,
            Order = header.Order,
            Index = index.Page,
            Pages =
            [
                .. PagesOf(folder)
                    .OrderBy(page => places.GetValueOrDefault(NameOf(page), AfterAllListed))
                    .ThenBy(page => page.Page.Title, StringComparer.Ordinal)
                    .Select(page => page.Page),
            ],
        };
    }

    public IEnumerable<PageDraft> PagesOf(string folder) => byFolder[folder];

    public static string FolderOf(PageDraft page) => page.Page.File.Split('/') is [_, var folder, _] ? folder : "";

    public static string NameOf(PageDraft page) => Path.GetFileNameWithoutExtension(page.Page.File);
}
