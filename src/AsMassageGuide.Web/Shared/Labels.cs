using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <summary>The labels shared by pages and components. Most are defined in the content style guide.</summary>
internal static partial class Labels
{
    public const string SiteName = "AS Massage Guide";
    public const string NotYetReviewed = "Not yet reviewed by a clinician";
    public const string OurPrecaution = "Our precaution, not a published recommendation";

    /// <summary>A limit of the massage check: no source of the guide studied massage in such a group.</summary>
    public const string NotStudied =
        "What we do not know: we found no study of massage with AS that looked at what you ticked.";

    public const string InGeneral = "This is about people with AS in general. Your care team knows your spine.";

    /// <summary>The language of the guide, as a BCP 47 tag.</summary>
    public const string Language = "en-US";

    public const string Condition = "Ankylosing spondylitis";

    public const string Audience = "Patients";

    public static string Label(Suitability suitability) =>
        suitability switch
        {
            Suitability.GenerallyTolerated => "Generally tolerated",
            Suitability.GenerallyUnsuitable => "Generally unsuitable",
            _ => "Not enough evidence",
        };

    /// <summary>Explains a tag in one short sentence.</summary>
    public static string Meaning(Suitability suitability) =>
        suitability switch
        {
            Suitability.GenerallyTolerated =>
                "Usually fine if it is gentle and none of your own health problems speaks against it:",
            Suitability.GenerallyUnsuitable => "Better left out by people with AS in general:",
            _ => "We do not know if these suit people with AS:",
        };

    /// <summary>Explains a tag in a few words next to it.</summary>
    public static string Gloss(Suitability suitability) =>
        suitability switch
        {
            Suitability.GenerallyTolerated => "Usually fine if it is gentle.",
            Suitability.GenerallyUnsuitable => "Better left out with AS.",
            _ => "No one knows yet if it suits people with AS.",
        };

    /// <summary>
    /// Returns the review status near the top of a page: the date of the last check, and whether a clinician has
    /// reviewed the page.
    /// </summary>
    public static string CheckedAndReviewed(Review review) =>
        $"Sources checked {Formats.LongDate(review.ReviewedOn)}. "
        + $"{(review.By is { } by ? $"Reviewed by {by.Name}, {by.Credentials}" : NotYetReviewed)}.";

    public static string Label(SituationGroup group) =>
        group switch
        {
            SituationGroup.Today => "Today",
            SituationGroup.SpineAndBones => "Your spine and bones",
            SituationGroup.BloodAndMedicines => "Your blood and medicines",
            _ => "Your general health",
        };

    public static string Label(Urgency urgency) =>
        urgency switch
        {
            Urgency.Emergency => "Emergency",
            Urgency.SameDay => "Urgent",
            _ => "Not urgent",
        };

    public static string Label(BodyArea area) =>
        area switch
        {
            BodyArea.Neck => "the neck",
            BodyArea.Ribs => "the ribs",
            _ => "the legs",
        };

    /// <summary>Returns "1 statement rests" or "12 statements rest".</summary>
    public static string CountOfStatements(int count) => count == 1 ? "1 statement rests" : $"{count} statements rest";

    public static string Label(CodeSystem system) =>
        system switch
        {
            CodeSystem.Icd10 => "ICD-10",
            CodeSystem.Icd10Cm => "ICD-10-CM",
            CodeSystem.Icd9Cm => "ICD-9-CM",
            CodeSystem.SnomedCt => "SNOMED CT",
            _ => throw new ArgumentOutOfRangeException(nameof(system)),
        };

    /// <summary>Describes the topic of a page, for people who file and find pages by codes.</summary>
    public static string Topic(IEnumerable<ConditionCode> codes)
    {
        var listed = string.Join(", ", codes.Select(code => $"{Label(code.System)} {code.Code}"));
        return $"Topic: {Condition} ({listed}), rheumatology. Written for: {Audience}.";
    }

    /// <summary>
    /// Returns the title of a situation without the words that all such titles start with: "A stiff neck".
    /// </summary>
    public static string Short(Situation situation) =>
        Formats.Capitalize(
            situation.Title[
                (
                    TitleStarts
                        .FirstOrDefault(start => situation.Title.StartsWith(start, StringComparison.Ordinal))
                        ?.Length
                    ?? 0
                )..
            ]
        );

    private static readonly string[] TitleStarts =
    [
        "Massage with ",
        "Massage during ",
        "Massage when ",
        "Massage and ",
        "Massage in ",
        "Massage ",
    ];
}
