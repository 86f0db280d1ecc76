using System.Globalization;

namespace AsMassageGuide.Web.Asking;

/// <summary>
/// Reads what stands after the question mark. What is not known is left out with a note and the rest is kept, because a shared
/// address may be old or cut off. The notes never repeat what was asked.
/// </summary>
public sealed class AddressReader(IQueryCollection query)
{
    private const string Unknown = "A choice in the address is not one of ours, so we left it out.";
    private const string Repeated = "A choice stands twice in the address, so we took the first.";

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    /// <summary>What was left out, in words for the reader, each once. To be asked for last.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            if (Parameters.Any(key => !asked.Contains(key))) Note("Part of the address means nothing here, so we left it out.");
            return notes;
        }
    }

    /// <summary>The one value of a parameter; null where it is not there, empty or not known.</summary>
    public T? One<T>(string name, Func<string, T?> find)
        where T : class
    {
        var values = Values(name);
        if (values.Count > 1) Note(Repeated);
        return values.Count > 0 ? Find(values[0], find) : null;
    }

    /// <summary>The one word of an enumeration, as content files write it.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum => One(name, word => Enum.GetValues<T>().Where(value => Wording.Word(value) == word).Select(value => new Boxed<T>(value)).FirstOrDefault())?.Value;

    /// <summary>Every known value of a parameter, each once, in the order of the address.</summary>
    public IReadOnlyList<T> Many<T>(string name, Func<string, T?> find)
        where T : class
    {
        var values = Values(name);
        if (values.Distinct().Count() < values.Count) Note("A choice stands twice in the address. Once is enough.");
        return [.. values.Distinct().Select(value => Find(value, find)).OfType<T>()];
    }

    /// <summary>A whole number, or the lowest where it is not there or makes no sense.</summary>
    public int Number(string name, int lowest, int highest)
    {
        var values = Values(name);
        if (values.Count == 0) return lowest;
        if (values.Count > 1) Note(Repeated);
        if (int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest) return number;
        Note(Unknown);
        return lowest;
    }

    /// <summary>Whether the address asks anything.</summary>
    public bool IsAsked => Parameters.Any();

    private IEnumerable<string> Parameters => query.Keys.Where(key => !TrackingParameters.Contains(key));

    private List<string> Values(string name)
    {
        asked.Add(name);
        return [.. query[name].OfType<string>().Where(value => value.Length > 0)];
    }

    private T? Find<T>(string value, Func<string, T?> find)
        where T : class
    {
        var found = find(value);
        if (found is null) Note(Unknown);
        return found;
    }

    private void Note(string words)
    {
        if (!notes.Contains(words)) notes.Add(words);
    }

    private sealed record Boxed<T>(T Value);
}
