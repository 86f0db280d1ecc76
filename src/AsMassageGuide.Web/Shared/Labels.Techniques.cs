using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <content>What a massage does: techniques, pressure, and which types a rule applies to.</content>
internal static partial class Labels
{
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

    /// <summary>Names the highest pressure of some types: "Up to medium pressure".</summary>
    /// <param name="highest">From 1 to 5.</param>
    public static string AtMost(int highest) =>
        highest == 1 ? $"{Formats.Capitalize(Strength(1))} pressure" : $"Up to {Strength(highest)} pressure";

    /// <summary>Returns a text such as "Light to medium (2 to 3 of 5)". What is in parentheses stays on one line.</summary>
    public static string Label(PressureRange pressure)
    {
        var (words, figures) =
            pressure.Lowest == pressure.Highest
                ? (Strength(pressure.Lowest), $"{pressure.Lowest}")
                : (
                    $"{Strength(pressure.Lowest)} to {Strength(pressure.Highest)}",
                    $"{pressure.Lowest}\u00A0to\u00A0{pressure.Highest}"
                );
        return $"{Formats.Capitalize(words)} ({figures}\u00A0of\u00A05)";
    }

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
