namespace AsMassageGuide.Content.Model;

/// <summary>A code that record systems use for a condition.</summary>
/// <param name="Name">The name that the code system uses.</param>
/// <param name="Match">Whether the codes below it mean the same to the guide.</param>
public sealed record ConditionCode(string Code, CodeSystem System, string Name, CodeMatch Match, ConditionMatch About)
{
    /// <param name="code">The code as a record system writes it: <c>M45.6</c>, or <c>M456</c> without dots.</param>
    public bool Covers(CodeSystem system, string code)
    {
        if (system != System)
            return false;
        var asked = code.Trim().Replace(".", "", StringComparison.Ordinal);
        var own = Code.Replace(".", "", StringComparison.Ordinal);
        return asked.Equals(own, StringComparison.OrdinalIgnoreCase)
            || (
                Match == CodeMatch.Begins
                && asked.StartsWith(own, StringComparison.OrdinalIgnoreCase)
                && !asked.Contains('-', StringComparison.Ordinal)
            );
    }
}

public enum CodeSystem
{
    Icd10,
    Icd10Cm,
    Icd9Cm,
    SnomedCt,
}

public enum CodeMatch
{
    Exact,

    /// <summary>The code and all codes below it.</summary>
    Begins,
}

public enum ConditionMatch
{
    As,

    /// <summary>Close to AS, or a group that includes it.</summary>
    Near,
}
