using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Asking;

/// <summary>How the list of types is put in order.</summary>
public enum TypeOrder
{
    Guide,
    Name,
    Pressure,
    Sure,
}

/// <summary>Which types a reader wants to see, in which order, and which side by side: all from the address.</summary>
public sealed class TypeChoice
{
    public const int MostBeside = 4;

    private const string TooFew = "Tick at least 2 to see them side by side.";
    private const string TooMany = "4 fit side by side, so we took the first 4.";

    public TypeChoice(IQueryCollection query, Site site, IReadOnlyList<OtherChoice> others)
    {
        var address = new AddressReader(query);
        Suitability = address.Word<Suitability>("tag");
        UpTo = address.Number("up-to", 0, 5) is > 0 and var pressure ? pressure : null;
        Without = [.. address.Many("without", Boxed).Select(technique => technique.Value)];
        Order = address.Word<TypeOrder>("order") ?? TypeOrder.Guide;
        var ticked = address.Many("beside", slug => site.MassageTypes.FirstOrDefault(type => type.Slug == slug) as object ?? others.FirstOrDefault(other => other.Slug == slug));
        Beside = ticked.Count >= 2 ? [.. ticked.Take(MostBeside)] : [];
        Ticked = ticked;
        Types = [.. InOrder(site.MassageTypes.Where(Fits))];
        Notes = [.. address.Notes, .. ticked.Count == 1 ? [TooFew] : Array.Empty<string>(), .. ticked.Count > MostBeside ? [TooMany] : Array.Empty<string>()];
    }

    public Suitability? Suitability { get; }

    /// <summary>The highest pressure wanted, from 1 to 5; null for any.</summary>
    public int? UpTo { get; }

    /// <summary>What a session may not involve.</summary>
    public IReadOnlyList<Technique> Without { get; }

    public TypeOrder Order { get; }

    /// <summary>Those that fit, in the order asked for.</summary>
    public IReadOnlyList<MassageType> Types { get; }

    /// <summary>Types and other choices that are ticked.</summary>
    public IReadOnlyList<object> Ticked { get; }

    /// <summary>Two to four of them to show side by side, or none.</summary>
    public IReadOnlyList<object> Beside { get; }

    public IReadOnlyList<string> Notes { get; }

    private bool Fits(MassageType type) =>
        (Suitability is null || type.Suitability == Suitability)
        && (UpTo is null || type.Pressure.Highest <= UpTo)
        && !Without.Any(type.Involves.Contains);

    private IEnumerable<MassageType> InOrder(IEnumerable<MassageType> types) => Order switch
    {
        TypeOrder.Name => types.OrderBy(type => type.Name, StringComparer.Ordinal),
        TypeOrder.Pressure => types.OrderBy(type => type.Pressure.Highest).ThenBy(type => type.Pressure.Lowest),
        TypeOrder.Sure => types.OrderBy(type => type.Certainty),
        _ => types,
    };

    private static BoxedTechnique? Boxed(string word) => Enum.GetValues<Technique>().Where(technique => Wording.Word(technique) == word).Select(technique => new BoxedTechnique(technique)).FirstOrDefault();

    private sealed record BoxedTechnique(Technique Value);
}
