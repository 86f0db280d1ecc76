using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>One thing that a record system asks about. A request can have several, told apart by a number.</summary>
/// <param name="Suffix">At the end of the parameters' names: empty for the first, "1" for the next.</param>
/// <param name="SystemId">As it was sent; empty if it was not.</param>
/// <param name="System">Null if the guide has no codes of this system, or none was sent.</param>
/// <param name="Code">Empty if only words were sent.</param>
/// <param name="Names">The display name and the original text: what was sent of them.</param>
internal sealed record InfobuttonCriterion(
    string Suffix,
    string SystemId,
    CodeSystem? System,
    string Code,
    IReadOnlyList<string> Names
)
{
    public bool IsEmpty => Code.Length == 0 && Names.Count == 0;

    /// <summary>Whether it can be read: a code needs a system, unless only one condition has such a code.</summary>
    public bool IsClear => !IsEmpty && (Code.Length == 0 || SystemId.Length > 0 || Names.Count > 0 || IsUnmistakable);

    /// <summary>A code with letters, or a long one, is of one system only; "720" could be anything.</summary>
    private bool IsUnmistakable => Code.Length > 0 && (char.IsLetter(Code[0]) || Code.Length > 6);

    /// <summary>
    /// Returns what the guide has on it. The code decides where its system is known, because words are its label only.
    /// </summary>
    public ConditionMatch? About(Site site)
    {
        if (Code.Length > 0 && System is { } system)
            return site.Codes.FirstOrDefault(code => code.Covers(system, Code))?.About;
        if (Code.Length > 0 && SystemId.Length == 0 && IsUnmistakable && ByCodeAlone(site) is { } about)
            return about;
        return Names.Select(name => ByName(name, site)).FirstOrDefault(found => found is not null);
    }

    private ConditionMatch? ByCodeAlone(Site site)
    {
        var found = site
            .Codes.Where(code => code.Covers(code.System, Code))
            .Select(code => (ConditionMatch?)code.About)
            .Distinct()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>
    /// A name must begin with a name that the guide knows, and the longest one wins: "juvenile ankylosing spondylitis"
    /// and "family history of …" are something else.
    /// </summary>
    private static ConditionMatch? ByName(string name, Site site) =>
        site
            .Codes.Where(code => name.StartsWith(code.Name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(code => code.Name.Length)
            ?.About;
}
