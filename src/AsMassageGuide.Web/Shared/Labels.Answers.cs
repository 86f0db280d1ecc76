using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <content>What a rule or an answer says.</content>
internal static partial class Labels
{
    public static string Label(Advice advice) =>
        advice switch
        {
            Advice.LeaveOut => "Leave it out",
            Advice.NotNow => "Not now",
            Advice.AskFirst => "Ask your team first",
            _ => "Tell the therapist",
        };

    public static string Label(Answer answer) =>
        answer switch
        {
            Answer.LeaveOut => "Leave it out",
            Answer.NotNow => "Not now",
            Answer.AskFirst => "Ask your team first",
            Answer.FineWithout => "Fine with a part left out",
            Answer.TellTherapist => "Tell the therapist",
            _ => "Nothing more than its own tag says",
        };

    /// <summary>The answer if the type's own tag is stricter than what a situation changes.</summary>
    public const string BetterLeftOut = "Better left out with AS in general";

    /// <summary>
    /// Returns the full answer in one line: "Ask your team first. If they agree, have it without work on the neck."
    /// </summary>
    public static string Line(MassageAnswer answer)
    {
        var without = Label(answer.LeftOut);
        return answer.Answer switch
        {
            Answer.NotNow when answer.Until.Count > 0 =>
                $"Not now. Wait until {string.Join(", and until ", answer.Until)}.",
            Answer.AskFirst when without.Length > 0 => $"Ask your team first. If they agree, have it {without}.",
            Answer.FineWithout when answer.IsBetterLeftOut =>
                $"{BetterLeftOut}. If you have it anyway, have it {without}.",
            Answer.TellTherapist when answer.IsBetterLeftOut =>
                $"{BetterLeftOut}. If you have it anyway, tell the therapist.",
            Answer.FineWithout => $"Fine to ask for, {without}.",
            var other => $"{Label(other)}.",
        };
    }

    /// <summary>Describes the effect of one rule on a type.</summary>
    public static string Line(AppliedRule applied) =>
        applied.Answer switch
        {
            Answer.NotNow => $"Not now, until {applied.Rule.Until}",
            Answer.FineWithout => $"Have it {Label(applied.LeftOut)}",
            var other => Label(other),
        };

    /// <summary>Describes the advice of a rule, regardless of the type.</summary>
    public static string Line(SituationRule rule) =>
        rule.Until is { } until ? $"{Label(rule.Advice)}, until {until}" : Label(rule.Advice);

    /// <summary>
    /// Returns a text such as "without work on the neck and without more than light pressure"; empty if nothing is
    /// left out.
    /// </summary>
    public static string Label(LeftOut leftOut)
    {
        var techniques = leftOut.Techniques.Select(Label).ToList();
        var parts = new List<string>();
        if (techniques.Count > 0)
            parts.Add(
                $"without "
                    + $"{(techniques.Count == 1 ? techniques[0] : $"{string.Join(", ", techniques.SkipLast(1))} or {techniques[^1]}")}"
            );
        if (leftOut.PressureAbove is { } pressure)
            parts.Add($"without more than {Strength(pressure)} pressure");
        return string.Join(" and ", parts);
    }
}
