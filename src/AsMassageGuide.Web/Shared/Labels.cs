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

    public static string Label(Certainty certainty) =>
        certainty switch
        {
            Certainty.High => "Very sure",
            Certainty.Moderate => "Fairly sure",
            Certainty.Low => "Quite unsure",
            Certainty.VeryLow => "Very unsure",
            Certainty.ExpertAdvice => "Expert advice",
            Certainty.CaseReports => "Single reports",
            _ => "No study found",
        };

    /// <summary>Explains a certainty in a few words, as the page on how facts are checked does.</summary>
    public static string Meaning(Certainty certainty) =>
        certainty switch
        {
            Certainty.High => "strong guideline advice, or large studies that agree",
            Certainty.Moderate => "a good study or summary, with limits",
            Certainty.Low => "small or mixed studies, or studies of other people",
            Certainty.VeryLow => "one tiny study, or very weak ones",
            Certainty.ExpertAdvice => "doctors, charities or professional groups say so",
            Certainty.CaseReports => "what happened to one person or a few",
            _ => "we looked and found none",
        };

    /// <summary>
    /// Returns how many of the four dots are filled. A certainty that is not based on study results fills one.
    /// </summary>
    public static int Dots(Certainty certainty) =>
        certainty switch
        {
            Certainty.High => 4,
            Certainty.Moderate => 3,
            Certainty.Low => 2,
            _ => 1,
        };

    public static string Label(SituationGroup group) =>
        group switch
        {
            SituationGroup.Today => "Today",
            SituationGroup.SpineAndBones => "Your spine and bones",
            SituationGroup.BloodAndMedicines => "Your blood and medicines",
            _ => "Your general health",
        };

    public static string Label(Technique technique) =>
        technique switch
        {
            Technique.Heat => "heat",
            Technique.Stretching => "stretching",
            Technique.JointCracking => "joint cracking",
            Technique.NeckWork => "work on the neck",
            Technique.BodyWeight => "body weight",
            Technique.LyingFaceDown => "lying face down",
            Technique.Machine => "a machine",
            _ => "oil or cream",
        };

    public static string Label(IReadOnlyList<Technique> techniques) =>
        techniques.Count == 0
            ? "Neither heat, stretching, cracking nor a machine"
            : Formats.Capitalize(string.Join(", ", techniques.Select(Label)));

    public static string Label(Urgency urgency) =>
        urgency switch
        {
            Urgency.Emergency => "Emergency",
            Urgency.SameDay => "Urgent",
            _ => "Not urgent",
        };

    /// <summary>Names the highest pressure of some types: "Up to medium pressure".</summary>
    /// <param name="highest">From 1 to 5.</param>
    public static string AtMost(int highest) =>
        highest == 1 ? $"{Formats.Capitalize(Strength(1))} pressure" : $"Up to {Strength(highest)} pressure";

    /// <summary>Returns a text such as "Light to medium (2 to 3 of 5)".</summary>
    public static string Label(PressureRange pressure) =>
        pressure.Lowest == pressure.Highest
            ? $"{Formats.Capitalize(Strength(pressure.Lowest))} ({pressure.Lowest} of 5)"
            : $"{Formats.Capitalize(Strength(pressure.Lowest))} to {Strength(pressure.Highest)} ({pressure.Lowest} to "
                + $"{pressure.Highest} of 5)";

    /// <summary>Describes the types that a rule applies to.</summary>
    /// <param name="nameOf">Returns the name of a massage type by its slug.</param>
    public static string Label(RuleScope scope, Func<string, string> nameOf)
    {
        if (scope.IsEverything)
            return "Every type of massage";
        var pressing = scope.PressureFrom is { } from
            ? $"types that reach {Strength(from)} pressure ({from} of 5) or more"
            : null;
        var involving =
            scope.Involves.Count > 0 ? $"types that use {string.Join(" or ", scope.Involves.Select(Label))}" : null;
        var named = scope.Types.Count > 0 ? string.Join(" and ", scope.Types.Select(nameOf)) : null;
        return Formats.Capitalize(string.Join(", and ", new[] { pressing, involving, named }.OfType<string>()));
    }

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

    private static string Strength(int pressure) =>
        pressure switch
        {
            1 => "very light",
            2 => "light",
            3 => "medium",
            4 => "strong",
            _ => "very strong",
        };
}
