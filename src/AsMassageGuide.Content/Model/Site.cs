using System.Collections.Frozen;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// The whole guide after reading, linking, and checking. Immutable, and valid until the process ends. Created by
/// <c>SiteReader</c>.
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

    /// <summary>The sections in menu order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The home page first, then each section's index followed by its pages.</summary>
    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<MassageType> MassageTypes { get; }
    public IReadOnlyList<Situation> Situations { get; }

    /// <summary>The sources in the order of <c>references.yml</c>.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The terms from A to Z.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IReadOnlyList<SearchSynonym> Synonyms { get; }
    public required IReadOnlyList<MovedPage> Moved { get; init; }

    /// <summary>The codes in the order of <c>condition-codes.yml</c>.</summary>
    public required IReadOnlyList<ConditionCode> Codes { get; init; }

    public required IReadOnlyList<RecordAnswer> RecordAnswers { get; init; }

    /// <summary>What people type when they need a page.</summary>
    public required IReadOnlyList<SearchPhrases> SearchPhrases { get; init; }

    /// <summary>What people search for and the guide does not cover.</summary>
    public required IReadOnlyList<SearchMiss> SearchMisses { get; init; }

    public IReadOnlyList<Claim> Claims { get; }
    public SitePaths Paths { get; }

    /// <summary>The paths that return something other than a page.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. SitePaths.Files,
            .. StatementParts.LaterFiles(Claims.Count),
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

    /// <summary>Returns the current path of a moved page, or null if the path never belonged to a page.</summary>
    public string? FindMoved(string path) => Moved.FirstOrDefault(moved => moved.From == path)?.To;

    /// <param name="code">
    /// The code of two or three syllables, see <see cref="ShortCode"/>. Case is ignored, because phones capitalize
    /// the first letter.
    /// </param>
    public Page? FindByCode(string code) => pagesByCode.GetValueOrDefault(code);

    /// <summary>Returns the section that contains the page, or null for the home page.</summary>
    public Section? FindSection(Page page) => sectionsByPath.GetValueOrDefault(page.Path);

    /// <param name="path">The path of the section's index.</param>
    public Section? FindSection(string path) => Sections.FirstOrDefault(section => section.Index.Path == path);

    public Reference? FindReference(string id) => referencesById.GetValueOrDefault(id);

    /// <summary>Returns every claim that cites the source, in page order.</summary>
    public IReadOnlyList<Claim> FindClaims(string referenceId) => [.. claimsBySource[referenceId]];

    public UrgentHelp UrgentHelp(Urgency urgency) => urgentHelp[urgency];

    /// <summary>The reading grades of all pages, from easiest to hardest.</summary>
    public IReadOnlyList<double> Grades => [.. Pages.Select(page => page.Reading.Grade).Order()];
}
