using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Seo;

/// <summary>
/// schema.org's own vocabulary, from <c>schema-org.txt</c>: which type has which properties, and what each may hold.
/// </summary>
internal sealed class SchemaOrg
{
    private readonly Dictionary<string, string[]> parents = [];
    private readonly Dictionary<(string Type, string Property), string[]> ranges = [];

    public SchemaOrg()
    {
        var type = "";
        foreach (
            var line in File.ReadLines(Repository.PathOf("tests/AsMassageGuide.Web.Tests/Features/Seo/schema-org.txt"))
                .Where(line => !line.StartsWith('#'))
        )
        {
            var parts = line.Split([' ', ':', '<'], StringSplitOptions.RemoveEmptyEntries);
            if (line[0] == ' ')
                ranges[(type, parts[0])] = parts[1..];
            else
                parents[type = parts[0]] = parts[1..];
        }
    }

    public bool Knows(string type) => parents.ContainsKey(type);

    /// <returns>What the property may hold; null where the type has no such property.</returns>
    public string[]? RangeOf(string type, string property) =>
        Lineage(type)
            .Select(ancestor => ranges.GetValueOrDefault((ancestor, property)))
            .FirstOrDefault(range => range is not null);

    public bool IsA(string type, string ancestor) => Lineage(type).Contains(ancestor);

    private IEnumerable<string> Lineage(string type) =>
        parents.GetValueOrDefault(type, []).SelectMany(Lineage).Prepend(type);
}
