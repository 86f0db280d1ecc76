using System.Collections.Frozen;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// The whole guide, read, linked and checked: immutable, and true until the process ends. Made by <c>SiteReader</c>.
/// </summary>
public sealed class Site
{
    private readonly FrozenDictionary<string, Page> pagesByPath;
    private readonly FrozenDictionary<string, Page> pagesByCode;
    private readonly FrozenDictionary<string, Section> sectionsByPath;
    private readonly FrozenDictionary<string, Reference> referencesById;
    private readonly FrozenDictionary<Urgency, UrgentHelp> urgentHelp;
    private readonly ILookup<string, Claim> claimsBySource;

    public Site(
        Page home,
        IReadOnlyList<Section> sections,
        IReadOnlyList<Reference> references,
        IReadOnlyList<GlossaryTerm> glossary,
        IReadOnlyList<UrgentHelp> urgentHelp,
        IReadOnlyList<SearchSynonym> synonyms,
        SitePaths paths
    )
    {
        Home = home;
        Sections = sections;
        References = references;
        Glossary = glossary;
        Synonyms = synonyms;
        Paths = paths;
        Pages = [home, .. sections.SelectMany(section => section.Pages.Prepend(section.Index))];
        MassageTypes = [.. Pages.Select(page => page.Type).OfType<MassageType>()];
        Situations = [.. Pages.Select(page => page.Situation).OfType<Situation>()];
        Claims = [.. Pages.SelectMany(page => page.Claims)];
        pagesByPath = Pages.ToFrozenDictionary(page => page.Path);
        pagesByCode = Pages.ToFrozenDictionary(page => page.Code, StringComparer.OrdinalIgnoreCase);
        sectionsByPath = sections
            .SelectMany(section => section.Pages.Prepend(section.Index).Select(page => (page.Path, section)))
            .ToFrozenDictionary(pair => pair.Path, pair => pair.section);
        referencesById = references.ToFrozenDictionary(reference => reference.Id);
        this.urgentHelp = urgentHelp.ToFrozenDictionary(list => list.Urgency);
        claimsBySource = Claims
            .SelectMany(claim => claim.Citations.Select(citation => (citation.ReferenceId, claim)))
            .Distinct()
            .ToLookup(pair => pair.ReferenceId, pair => pair.claim);
    }

    public Page Home { get; }

    /// <summary>In the order of the menu.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Home first, then section by section, each index before its pages.</summary>
    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<MassageType> MassageTypes { get; }
    public IReadOnlyList<Situation> Situations { get; }

    /// <summary>In the order of <c>references.yml</c>.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>By term, from A to Z.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IReadOnlyList<SearchSynonym> Synonyms { get; }
    public required IReadOnlyList<MovedPage> Moved { get; init; }

    /// <summary>In the order of <c>condition-codes.yml</c>.</summary>
    public required IReadOnlyList<ConditionCode> Codes { get; init; }

    public required IReadOnlyList<RecordAnswer> RecordAnswers { get; init; }

    public IReadOnlyList<Claim> Claims { get; }
    public SitePaths Paths { get; }

    /// <summary>Addresses that answer with something other than a page.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. SitePaths.Files,
            .. Pages.SelectMany(page =>
                new[]
                {
                    SitePaths.QrCode(page.Code),
                    SitePaths.SharePage(page.Code),
                    SitePaths.Ris(page.Code),
                    SitePaths.BibTeX(page.Code),
                    SitePaths.Markdown(page.Path),
                }
            ),
        ];

    public Page? FindPage(string path) => pagesByPath.GetValueOrDefault(path);

    /// <summary>Where the page of an old address stands now; null where it was never one.</summary>
    public string? FindMoved(string path) => Moved.FirstOrDefault(moved => moved.From == path)?.To;

    /// <param name="code">Two syllables, see <see cref="ShortCode"/>; in any case, because phones begin what is typed
    /// with a capital.</param>
    public Page? FindByCode(string code) => pagesByCode.GetValueOrDefault(code);

    /// <summary>The section a page stands in; null for the home page.</summary>
    public Section? FindSection(Page page) => sectionsByPath.GetValueOrDefault(page.Path);

    /// <param name="path">Of its index.</param>
    public Section? FindSection(string path) => Sections.FirstOrDefault(section => section.Index.Path == path);

    public Reference? FindReference(string id) => referencesById.GetValueOrDefault(id);

    /// <summary>Every claim that rests on a source, in the order of the pages.</summary>
    public IEnumerable<Claim> FindClaims(string referenceId) => claimsBySource[referenceId];

    public UrgentHelp UrgentHelp(Urgency urgency) => urgentHelp[urgency];

    /// <summary>The reading grades of all pages, easiest first.</summary>
    public IReadOnlyList<double> Grades => [.. Pages.Select(page => page.Reading.Grade).Order()];
}
