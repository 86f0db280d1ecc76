using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <summary>The international codes of AS that the guide publishes.</summary>
internal static class TopicCodes
{
    /// <summary>
    /// Returns whether a page shows the codes of AS. Codes mean nothing to most readers, and structured data may say
    /// only what a page shows, so both are on the page for clinicians alone.
    /// </summary>
    public static bool AreOn(Page page) => page.Path == SitePaths.ForClinicians;

    /// <summary>Returns one code per international code system.</summary>
    public static IEnumerable<ConditionCode> Of(Site site) =>
        site.Codes.Where(code => code is { About: ConditionMatch.As, System: CodeSystem.Icd10 or CodeSystem.SnomedCt });
}
