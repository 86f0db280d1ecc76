using System.Globalization;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <summary>Short labels for the cells of the at-a-glance table.</summary>
internal static partial class Labels
{
    public static string InBrief(Answer answer) =>
        answer switch
        {
            Answer.LeaveOut => "Leave out",
            Answer.NotNow => "Not now",
            Answer.AskFirst => "Ask first",
            Answer.FineWithout => "Fine, but",
            Answer.TellTherapist => "Tell",
            _ => "Fine",
        };

    public static string InBrief(MassageAnswer answer) =>
        answer.IsBetterLeftOut ? InBrief(answer.Type.Suitability)
        : answer.Answer == Answer.FineWithout ? $"Fine, but {InBrief(answer.LeftOut)}"
        : InBrief(answer.Answer);

    /// <summary>Returns a short text, such as "no stretch, cracking; light at most".</summary>
    public static string InBrief(LeftOut leftOut) =>
        string.Join(
            "; ",
            new[]
            {
                leftOut.Techniques.Count > 0 ? $"no {string.Join(", ", leftOut.Techniques.Select(InBrief))}" : null,
                leftOut.PressureAbove is { } pressure ? $"{Strength(pressure)} at most" : null,
            }.OfType<string>()
        );

    /// <summary>
    /// Returns the same as letters for print, such as "S C 2". The number is the highest pressure allowed.
    /// </summary>
    public static string InLetters(LeftOut leftOut) =>
        string.Join(
            ' ',
            leftOut
                .Techniques.Select(technique => Letter(technique).ToString())
                .Concat(
                    leftOut.PressureAbove is { } pressure
                        ? [pressure.ToString(CultureInfo.InvariantCulture)]
                        : Array.Empty<string>()
                )
        );

    public static char Letter(Technique technique) =>
        technique switch
        {
            Technique.LyingFaceDown => 'F',
            Technique.JointCracking => 'C',
            Technique.BodyWeight => 'L',
            _ => char.ToUpperInvariant(InBrief(technique)[0]),
        };

    public static string InBrief(Suitability suitability) =>
        suitability switch
        {
            Suitability.GenerallyTolerated => "Fine if gentle",
            Suitability.GenerallyUnsuitable => "Better left out",
            _ => "Not known",
        };

    public static string InBrief(Technique technique) =>
        technique switch
        {
            Technique.Heat => "heat",
            Technique.Stretching => "stretch",
            Technique.JointCracking => "cracking",
            Technique.NeckWork => "neck",
            Technique.BodyWeight => "leaning",
            Technique.LyingFaceDown => "face down",
            Technique.Machine => "machine",
            _ => "oil",
        };

    /// <summary>Explains an answer in the legend of the table.</summary>
    public static string Meaning(Answer answer) =>
        answer switch
        {
            Answer.LeaveOut => "a source speaks against it",
            Answer.NotNow => "wait for a time",
            Answer.AskFirst => "your care team has the first word",
            Answer.FineWithout => "ask for it without the part named",
            Answer.TellTherapist => "the therapist needs to know",
            _ => "its own tag holds",
        };
}
