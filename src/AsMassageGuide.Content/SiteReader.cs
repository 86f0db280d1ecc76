using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Loading.DataFiles;
using AsMassageGuide.Content.Loading.FrontMatter;
using AsMassageGuide.Content.Loading.Style;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Validation;

namespace AsMassageGuide.Content;

/// <summary>Reads the whole content folder once.</summary>
public static class SiteReader
{
    /// <param name="folder">The content folder on disk.</param>
    /// <param name="problems">Receives every mistake, not only the first.</param>
    /// <param name="today">
    /// The date for reporting overdue reviews, or null if the date does not matter, as when serving.
    /// </param>
    /// <param name="memory">
    /// The pages that an earlier call read from the same folder, or null to read everything.
    /// </param>
    /// <returns>The guide, or null if there are errors.</returns>
    public static Site? Read(string folder, ContentProblems problems, DateOnly? today = null, PageCache? memory = null)
    {
        var content = new ContentFolder(folder, problems);
        var references = ReferencesReader.Read(content, problems);
        var (terms, glossaryLinks) = GlossaryReader.Read(content, problems);
        var urgentHelp = UrgentHelpReader.Read(
            content,
            references.Select(pair => pair.Reference.Id).ToHashSet(),
            problems
        );
        var style = StyleReader.Read(content, terms, problems);
        var shared = new SharedContent([.. references.Select(pair => pair.Reference)], terms, urgentHelp, style);
        var places = content.FindPages();
        memory?.Begin(content.SharedFiles);
        var drafts = ReadPages(places, shared, memory, problems);

        var synonyms = SynonymsReader.Read(content, problems);
        var (recordAnswers, recordLinks) = RecordAnswersReader.Read(content, problems);
        var (phrases, phraseLinks) = SearchPhrasesReader.Read(content, problems);
        var (misses, missLinks) = SearchMissesReader.Read(content, problems);
        var draft = new SiteDraft(
            [.. places.Select(place => place.Address)],
            drafts,
            references,
            terms,
            urgentHelp,
            synonyms,
            [.. glossaryLinks, .. recordLinks, .. phraseLinks, .. missLinks]
        )
        {
            Redirects = RedirectsReader.Read(content, problems),
            Codes = ConditionCodesReader.Read(content, problems),
            RecordAnswers = recordAnswers,
            SearchPhrases = phrases,
            SearchMisses = misses,
        };
        ContentChecks.Run(draft, today, problems);
        return problems.HasErrors ? null : draft.Build();
    }

    /// <summary>
    /// Reads the pages on all processors. Reading a page needs only the page itself and the shared content.
    /// </summary>
    private static List<PageDraft> ReadPages(
        IReadOnlyList<PageFile> places,
        SharedContent shared,
        PageCache? memory,
        ContentProblems problems
    )
    {
        var drafts = new (PageDraft? Draft, ContentProblems Problems)[places.Count];
        Parallel.For(
            0,
            places.Count,
            place =>
            {
                drafts[place] = memory is null
                    ? ReadPage(places[place], shared)
                    : memory.Get(places[place], () => ReadPage(places[place], shared));
            }
        );
        foreach (var (_, own) in drafts)
            problems.AddAll(own);
        return [.. drafts.Select(pair => pair.Draft).OfType<PageDraft>()];
    }

    private static (PageDraft? Draft, ContentProblems Problems) ReadPage(PageFile place, SharedContent shared)
    {
        var problems = new ContentProblems();
        return (ReadPage(place, shared, problems), problems);
    }

    private static PageDraft? ReadPage(PageFile place, SharedContent shared, ContentProblems problems)
    {
        if (
            SourceFile.Read(place.FullPath, place.DisplayName, SourceFile.LargestPage, problems) is not { } file
            || !SourceRules.Check(file, problems)
            || PageFrontMatter.Parse(file, problems) is not { } matter
        )
            return null;
        return new PageParser(file, place, matter.Keys, shared, problems).Parse(matter.BodyStart);
    }
}
