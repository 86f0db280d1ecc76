using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <content>How sure the guide is, in words and dots.</content>
internal static partial class Labels
{
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
}
