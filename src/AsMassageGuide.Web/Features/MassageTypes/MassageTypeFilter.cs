using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.MassageTypes;

/// <summary>The sort order of the massage types.</summary>
public enum TypeOrder
{
    Guide,
    Name,
    Pressure,
    Sure,
}

/// <summary>
/// Reads from the query which massage types to list, in which order, and which to compare side by side.
/// </summary>
public sealed class MassageTypeFilter
{
    public const int MostCompared = 4;

    private const string TooFew = "Tick at least 2 to see them side by side.";
    private const string TooMany = "4 fit side by side, so we took the first 4.";

    private readonly List<string> notices;

    public MassageTypeFilter(IQueryCollection query, Site site, IReadOnlyList<OtherChoice> others)
    {
        var reader = new QueryReader(query);
        Suitability = reader.GetEnum<Suitability>("tag");
        MaxPressure = reader.GetNumber("up-to", 0, 5) is > 0 and var pressure ? pressure : null;
        ExcludedTechniques = reader.GetEnums<Technique>("without");
        Order = reader.GetEnum<TypeOrder>("order") ?? TypeOrder.Guide;
        Ticked = reader.GetMany("beside", slug => FindOption(slug, site, others));
        Compared = Ticked.Count >= 2 ? [.. Ticked.Take(MostCompared)] : [];
        Types = [.. InOrder(site.MassageTypes.Where(Fits))];
        notices = [.. reader.Notices];
        if (Ticked.Count == 1)
            notices.Add(TooFew);
        if (Ticked.Count > MostCompared)
            notices.Add(TooMany);
    }

    public Suitability? Suitability { get; }

    /// <summary>The maximum pressure, from 1 to 5, or null for any.</summary>
    public int? MaxPressure { get; }

    /// <summary>Techniques that a session must not involve.</summary>
    public IReadOnlyList<Technique> ExcludedTechniques { get; }

    public TypeOrder Order { get; }

    /// <summary>The matching types in the requested order.</summary>
    public IReadOnlyList<MassageType> Types { get; }

    /// <summary>The selected types and other choices.</summary>
    public IReadOnlyList<ComparableOption> Ticked { get; }

    /// <summary>The two to four selected options to compare, or none.</summary>
    public IReadOnlyList<ComparableOption> Compared { get; }

    /// <summary>Messages for the reader about the values that were dropped from the query.</summary>
    public IReadOnlyList<string> Notices => notices;

    private bool Fits(MassageType type) =>
        (Suitability is null || type.Suitability == Suitability)
        && (MaxPressure is null || type.Pressure.Highest <= MaxPressure)
        && !ExcludedTechniques.Any(type.Involves.Contains);

    private IEnumerable<MassageType> InOrder(IEnumerable<MassageType> types) =>
        Order switch
        {
            TypeOrder.Name => types.OrderBy(type => type.Name, StringComparer.Ordinal),
            TypeOrder.Pressure => types.OrderBy(type => type.Pressure.Highest).ThenBy(type => type.Pressure.Lowest),
            TypeOrder.Sure => types.OrderBy(type => type.Certainty),
            _ => types,
        };

    private static ComparableOption? FindOption(string slug, Site site, IReadOnlyList<OtherChoice> others)
    {
        if (site.MassageTypes.FirstOrDefault(type => type.Slug == slug) is { } type)
            return new ComparableType(type);
        return others.FirstOrDefault(other => other.Slug == slug) is { } other ? new ComparableChoice(other) : null;
    }
}
