using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Reading.Yaml;

/// <summary>
/// A YAML mapping read key by key against what we expect. A mistake is reported and an empty value handed back, so that
/// reading goes on and finds the next mistake as well; nothing built from it is ever shown, because errors stop the start.
/// </summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> entries = [];
    private readonly HashSet<string> asked = [];
    private readonly List<string> missing = [];
    private readonly string file;
    private readonly int firstLine;
    private readonly ContentProblems problems;

    public YamlMap(YamlMappingNode node, string file, int firstLine, ContentProblems problems)
    {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
        Spot = SpotOf(node);
        foreach (var (key, value) in node.Children)
        {
            entries[(key as YamlScalarNode)?.Value ?? ""] = (key, value);
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public SourceSpot Spot { get; }

    public bool Has(string key) => entries.ContainsKey(key);

    public SourceSpot SpotOf(string key) => entries.TryGetValue(key, out var entry) ? SpotOf(entry.Value) : Spot;

    public string Text(string key) => FindText(key, needed: true)?.Value ?? "";

    public string? OptionalText(string key) => FindText(key, needed: false)?.Value;

    public SourceText SourceText(string key) => FindText(key, needed: true) ?? new("", Spot);

    public SourceText? OptionalSourceText(string key) => FindText(key, needed: false);

    public DateOnly Date(string key)
    {
        if (FindText(key, needed: true) is not { } text) return default;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.BadDate(text.Spot, key, text.Value);
        return default;
    }

    public T Choice<T>(string key)
        where T : struct, Enum => FindText(key, needed: true) is { } text ? Choice<T>(key, text) : default;

    public T? OptionalChoice<T>(string key)
        where T : struct, Enum => FindText(key, needed: false) is { } text ? Choice<T>(key, text) : null;

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum => [.. Texts(key).Select(text => Choice<T>(key, text))];

    public IReadOnlyList<T> OptionalChoices<T>(string key)
        where T : struct, Enum => [.. OptionalTexts(key).Select(text => Choice<T>(key, text))];

    /// <summary>False where the key is not there.</summary>
    public bool OptionalFlag(string key)
    {
        if (FindText(key, needed: false) is not { } text) return false;
        if (text.Value is not ("true" or "false")) problems.UnknownValue(text.Spot, key, text.Value, ["true", "false"]);
        return text.Value == "true";
    }

    public int? OptionalNumber(string key, int lowest, int highest) =>
        FindText(key, needed: false) is { } text ? Number(key, text, lowest, highest) : null;

    public int Number(string key, SourceText text, int lowest, int highest)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest) return number;
        problems.BadNumber(text.Spot, key, text.Value, $"a whole number from {lowest} to {highest}");
        return lowest;
    }

    public IReadOnlyList<SourceText> Texts(string key) => [.. Items(key, needed: true).Select(item => AsText(key, item)).OfType<SourceText>()];

    public IReadOnlyList<SourceText> OptionalTexts(string key) => [.. Items(key, needed: false).Select(item => AsText(key, item)).OfType<SourceText>()];

    public IReadOnlyList<YamlMap> Maps(string key) => [.. Items(key, needed: true).Select(item => AsMap(key, item)).OfType<YamlMap>()];

    /// <summary>The mapping under a key, or null where the value is not one.</summary>
    public YamlMap? Map(string key) => Find(key, needed: true) is { } node ? AsMap(key, node) : null;

    public bool IsText(string key) => entries.TryGetValue(key, out var entry) && entry.Value is YamlScalarNode;

    /// <summary>To be called when every key has been asked for. A misspelled key is one mistake: the key it was meant to be is not missing too.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var (key, entry) in entries.Where(entry => !asked.Contains(entry.Key)))
        {
            problems.UnknownKey(SpotOf(entry.Key), key, asked);
            if (Nearest.To(key, asked) is { } meant) missing.Remove(meant);
        }

        foreach (var key in missing) problems.MissingKey(Spot, key);
    }

    private T Choice<T>(string key, SourceText text)
        where T : struct, Enum
    {
        if (Vocabulary<T>.TryParse(text.Value, out var value)) return value;
        problems.UnknownValue(text.Spot, key, text.Value, Vocabulary<T>.Words);
        return default;
    }

    private SourceText? FindText(string key, bool needed) => Find(key, needed) is { } node ? AsText(key, node) : null;

    private YamlNode? Find(string key, bool needed)
    {
        asked.Add(key);
        if (entries.TryGetValue(key, out var entry)) return entry.Value;
        if (needed) missing.Add(key);
        return null;
    }

    private IEnumerable<YamlNode> Items(string key, bool needed)
    {
        if (Find(key, needed) is not { } node) return [];
        if (node is YamlSequenceNode list) return list.Children;
        if (IsEmpty(node)) problems.EmptyValue(SpotOf(node), key);
        else problems.WrongShape(SpotOf(node), key, "a list");
        return [];
    }

    private SourceText? AsText(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value } scalar && !string.IsNullOrWhiteSpace(value))
        {
            var quoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted;
            var spot = SpotOf(node);
            return new(value.Trim(), quoted ? spot with { Column = spot.Column + 1 } : spot);
        }

        if (IsEmpty(node)) problems.EmptyValue(SpotOf(node), key);
        else problems.WrongShape(SpotOf(node), key, "text");
        return null;
    }

    private YamlMap? AsMap(string key, YamlNode node)
    {
        if (node is YamlMappingNode map) return new(map, file, firstLine, problems);
        problems.WrongShape(SpotOf(node), key, "keys with values");
        return null;
    }

    private static bool IsEmpty(YamlNode node) => node is YamlScalarNode scalar && string.IsNullOrWhiteSpace(scalar.Value);

    private SourceSpot SpotOf(YamlNode node) => new(file, firstLine + (int)node.Start.Line - 1, (int)node.Start.Column);
}
