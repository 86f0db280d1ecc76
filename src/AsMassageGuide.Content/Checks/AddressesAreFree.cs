using AsMassageGuide.Content.Reading;

namespace AsMassageGuide.Content.Checks;

/// <summary>No page stands where the program itself answers.</summary>
internal static class AddressesAreFree
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        foreach (var page in draft.Pages.Select(draft => draft.Page).Where(IsTaken)) problems.AddressTaken(new(page.File, 1, 1), page.Path);
    }

    private static bool IsTaken(Model.Page page) =>
        SitePaths.Reserved.Any(reserved => page.Path == reserved || page.Path.StartsWith(reserved + "/", StringComparison.Ordinal));
}
