using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Content.Validation;

/// <summary>Reports sources that nothing cites: they only make the list longer.</summary>
internal static class ReferencesAreCited
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        // A page that could not be read may be the one that cites it.
        if (draft.Unread.Count > 0)
            return;

        var cited = draft
            .Pages.SelectMany(page => page.Page.Sources)
            .Select(source => source.Id)
            .Concat(draft.UrgentHelp.SelectMany(list => list.Signs).SelectMany(sign => sign.Sources))
            .ToHashSet();
        foreach (var (reference, spot) in draft.References.Where(pair => !cited.Contains(pair.Reference.Id)))
            problems.UnusedReference(spot, reference.Id);
    }
}
