using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Shared;

/// <summary>
/// Reads a query string. Unknown values are dropped with a notice and the rest is kept, because a shared URL may be
/// outdated or truncated. Notices never repeat the query.
/// </summary>
public sealed class QueryReader(IQueryCollection query)
{
    private const string Unknown = "A choice in the address is not one of ours, so we left it out.";
    private const string Repeated = "A choice stands twice in the address, so we took the first.";
    private const string RepeatedInList = "A choice stands twice in the address. Once is enough.";
    private const string UnknownParameter = "Part of the address means nothing here, so we left it out.";

    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly List<string> notices = [];

    private delegate bool TryParse<T>(string value, [MaybeNullWhen(false)] out T parsed);

    /// <summary>
    /// Messages for the reader about dropped values, without duplicates. Read this property last, because parameters
    /// that were not read count as dropped.
    /// </summary>
    public IReadOnlyList<string> Notices
    {
        get
        {
            if (Parameters.Any(key => !read.Contains(key)))
                Notice(UnknownParameter);
            return notices;
        }
    }

    /// <summary>Whether the query has any parameters other than tracking parameters.</summary>
    public bool HasParameters => Parameters.Any();

    private IEnumerable<string> Parameters => query.Keys.Where(key => !TrackingParameters.Contains(key));

    /// <summary>Returns the value of a parameter, or null if it is missing, empty, or unknown.</summary>
    public T? GetOne<T>(string name, Func<string, T?> find)
        where T : class => Parse(First(name), Found(find)) is [var one] ? one : null;

    /// <summary>Returns the value of an enumeration, in kebab case as in content files.</summary>
    public T? GetEnum<T>(string name)
        where T : struct, Enum => Parse<T>(First(name), Formats.TryParseKebabCase) is [var one] ? one : null;

    /// <summary>Returns a date such as 2026-11-23, not later than <paramref name="latest"/>.</summary>
    public DateOnly? GetDate(string name, DateOnly latest) =>
        Parse(
            First(name),
            (string value, out DateOnly date) => Formats.TryParseIsoDate(value, out date) && date <= latest
        )
            is [var one]
            ? one
            : null;

    /// <summary>Returns whether a parameter is 1.</summary>
    public bool GetFlag(string name) => GetOne(name, value => value == "1" ? value : null) is not null;

    /// <summary>Returns all known values of a parameter without duplicates, in the order of the query.</summary>
    public IReadOnlyList<T> GetMany<T>(string name, Func<string, T?> find)
        where T : class => Parse(Distinct(name), Found(find));

    /// <summary>Returns all known values of an enumeration without duplicates, in the order of the query.</summary>
    public IReadOnlyList<T> GetEnums<T>(string name)
        where T : struct, Enum => Parse<T>(Distinct(name), Formats.TryParseKebabCase);

    /// <summary>Returns an integer, or <paramref name="lowest"/> if it is missing or out of range.</summary>
    public int GetNumber(string name, int lowest, int highest) =>
        Parse(First(name), (string value, out int number) => IsInRange(value, lowest, highest, out number)) is [var one]
            ? one
            : lowest;

    private static bool IsInRange(string value, int lowest, int highest, out int number) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= lowest
        && number <= highest;

    private static TryParse<T> Found<T>(Func<string, T?> find)
        where T : class => (string value, [MaybeNullWhen(false)] out T found) => (found = find(value)) is not null;

    private List<string> First(string name)
    {
        var values = Values(name);
        if (values.Count > 1)
            Notice(Repeated);
        return [.. values.Take(1)];
    }

    private List<string> Distinct(string name)
    {
        var values = Values(name);
        List<string> distinct = [.. values.Distinct()];
        if (distinct.Count < values.Count)
            Notice(RepeatedInList);
        return distinct;
    }

    private List<string> Values(string name)
    {
        read.Add(name);
        return [.. query[name].OfType<string>().Where(value => value.Length > 0)];
    }

    private List<T> Parse<T>(IEnumerable<string> values, TryParse<T> tryParse)
    {
        var parsed = new List<T>();
        foreach (var value in values)
        {
            if (tryParse(value, out var one))
                parsed.Add(one);
            else
                Notice(Unknown);
        }

        return parsed;
    }

    private void Notice(string words)
    {
        if (!notices.Contains(words))
            notices.Add(words);
    }
}
