using AsMassageGuide.Content.Checks;
using AsMassageGuide.Content.Reading.Headers;

namespace AsMassageGuide.Content.Reading;

/// <summary>Reads the whole content folder, once.</summary>
public static class SiteReader
{
    /// <param name="folder">The content folder on disk.</param>
    /// <param name="problems">Every mistake found, not only the first.</param>
    /// <returns>The guide, or null where there are errors.</returns>
    public static Site? Read(string folder, ContentProblems problems)
    {
        var content = new ContentFolder(folder, problems);
        var references = ReferencesReader.Read(content, problems);
        var (terms, glossaryLinks) = GlossaryReader.Read(content, problems);
        var library = new Library([.. references.Select(pair => pair.Reference)], terms);
        var urgentHelp = UrgentHelpReader.Read(content, library.ReferenceIds, problems);
        var drafts = ReadPages(content.FindPages(), library, problems);

        var draft = new SiteDraft(drafts, references, terms, urgentHelp, glossaryLinks);
        ContentChecks.Run(draft, problems);
        return problems.HasErrors ? null : draft.Build();
    }

    private static List<PageDraft> ReadPages(IReadOnlyList<PageFile> places, Library library, ContentProblems problems)
    {
        var opened = places.Select(place => Open(place, problems)).OfType<OpenPage>().ToList();
        var atRoot = opened.Where(page => page.Header.Section?.PagesAtRoot == true).Select(page => page.Place.Folder).ToHashSet();
        return [.. opened.Select(page =>
        {
            var path = page.Place.Address(atRoot.Contains(page.Place.Folder));
            return new PageParser(page.File, page.Place, path, page.Header, library, problems).Parse(page.BodyStart);
        })];
    }

    /// <summary>Front matter first: a section's index decides its pages' addresses, which their bodies need.</summary>
    private static OpenPage? Open(PageFile place, ContentProblems problems) =>
        SourceFile.Read(place.FullPath, place.DisplayName, SourceFile.LargestPage, problems) is { } file && FrontMatter.Parse(file, problems) is { } matter
            ? new(place, file, PageHeader.Read(matter.Keys, place.Kind, problems), matter.BodyStart)
            : null;

    private sealed record OpenPage(PageFile Place, SourceFile File, PageHeader Header, int BodyStart);
}
