using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Validation;

/// <summary>Checks that each page has its own short code that can be spoken over a phone.</summary>
internal static class CodesAreUnique
{
    public static void Check(SiteDraft draft, ContentProblems problems)
    {
        var taken = draft.Pages.Select(page => page.Page.Code).ToHashSet();
        var firsts = new Dictionary<string, string>();
        foreach (var page in draft.Pages)
        {
            var code = page.Page.Code;
            if (!ShortCode.IsOne(code))
                problems.BadCode(page.Header.CodeSpot, ShortCode.FreeFor(page.Page.Path, taken));
            else if (!firsts.TryAdd(code, page.Page.File))
                problems.DuplicateCode(
                    page.Header.CodeSpot,
                    code,
                    firsts[code],
                    ShortCode.FreeFor(page.Page.Path, taken)
                );
        }
    }
}
