using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>Checks that no page uses a path that the program itself serves.</summary>
internal static class AddressesAreFree
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (var page in draft.Pages.Select(draft => draft.Page).Where(page => SitePaths.IsReserved(page.Path)))
            problems.AddressTaken(new(page.File, 1, 1), page.Path);
    }
}
