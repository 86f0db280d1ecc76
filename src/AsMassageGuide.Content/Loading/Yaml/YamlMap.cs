using System.Globalization;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>
/// A YAML mapping that is read key by key. On a mistake, the reader reports it and returns an empty value, so that
/// reading continues and finds further mistakes. The empty values are never shown, because errors stop startup.
/// </summary>
internal sealed partial class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> entries = [];
    private readonly Dictionary<string, KeySchema> asked = [];
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

    /// <summary>The start of the mapping.</summary>
    public SourceLocation Spot { get; }

    /// <summary>Every key read so far, whether present or not.</summary>
    public IReadOnlyDictionary<string, KeySchema> Asked => asked;

    public bool Has(string key) => entries.ContainsKey(key);

    public SourceLocation SpotOf(string key) => entries.TryGetValue(key, out var entry) ? SpotOf(entry.Value) : Spot;

    public string Text(string key) => FindText(key, needed: true)?.Value ?? "";

    public string? OptionalText(string key) => FindText(key, needed: false)?.Value;

    /// <summary>Reads words that are printed as is, and reports markup in them.</summary>
    public string Words(string key) => SourceWords(key).Value;

    public string? OptionalWords(string key) => Has(key) ? SourceWords(key).Value : OptionalText(key);

    public LocatedText SourceWords(string key)
    {
        var text = LocatedText(key);
        LeftoverMarkup.Check(text, problems);
        return text;
    }

    public LocatedText LocatedText(string key) => FindText(key, needed: true) ?? new("", Spot);

    public LocatedText? OptionalSourceText(string key) => FindText(key, needed: false);

    public DateOnly Date(string key)
    {
        if (FindText(key, needed: true, ValueKind.Date) is not { } text)
            return default;
        if (
            DateOnly.TryParseExact(
                text.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
            return date;
        problems.BadDate(text.Spot, key, text.Value);
        return default;
    }

    public T Choice<T>(string key)
        where T : struct, Enum =>
        FindText(key, needed: true, ValueKind.Word, KebabCaseEnum<T>.Words) is { } text
            ? Choice<T>(key, text)
            : default;

    public T? OptionalChoice<T>(string key)
        where T : struct, Enum =>
        FindText(key, needed: false, ValueKind.Word, KebabCaseEnum<T>.Words) is { } text ? Choice<T>(key, text) : null;

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        [.. FindTexts(key, needed: true, ValueKind.Words, KebabCaseEnum<T>.Words).Select(text => Choice<T>(key, text))];

    public IReadOnlyList<T> OptionalChoices<T>(string key)
        where T : struct, Enum =>
        [
            .. FindTexts(key, needed: false, ValueKind.Words, KebabCaseEnum<T>.Words)
                .Select(text => Choice<T>(key, text)),
        ];

    /// <summary>Returns false when the key is missing.</summary>
    public bool OptionalFlag(string key)
    {
        if (FindText(key, needed: false, ValueKind.Flag) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            problems.UnknownValue(text.Spot, key, text.Value, ["true", "false"]);
        return text.Value == "true";
    }

    public int? OptionalNumber(string key, int lowest, int highest) =>
        FindText(key, needed: false, ValueKind.Number) is { } text ? Number(key, text, lowest, highest) : null;

    public int RequiredNumber(string key, int lowest, int highest) =>
        FindText(key, needed: true, ValueKind.Number) is { } text ? Number(key, text, lowest, highest) : lowest;

    public int Number(string key, LocatedText text, int lowest, int highest)
    {
        if (
            int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= lowest
            && number <= highest
        )
            return number;
        problems.BadNumber(text.Spot, key, text.Value, $"a whole number from {lowest} to {highest}");
        return lowest;
    }

    public IReadOnlyList<LocatedText> Texts(string key) => FindTexts(key, needed: true, ValueKind.Texts);

    public IReadOnlyList<LocatedText> OptionalTexts(string key) => FindTexts(key, needed: false, ValueKind.Texts);

    public IReadOnlyList<YamlMap> Maps(string key) => FindMaps(key, needed: true);

    public IReadOnlyList<YamlMap> OptionalMaps(string key) => FindMaps(key, needed: false);

    private List<YamlMap> FindMaps(string key, bool needed)
    {
        List<YamlMap> maps = [.. Items(key, needed, ValueKind.Maps).Select(item => AsMap(key, item)).OfType<YamlMap>()];
        asked[key] = asked[key] with { Child = maps.LastOrDefault() };
        return maps;
    }

    /// <summary>Returns the mapping under a key, or null when the value is not a mapping.</summary>
    public YamlMap? Map(string key)
    {
        var map = Find(key, needed: true, ValueKind.Map, []) is { } node ? AsMap(key, node) : null;
        asked[key] = asked[key] with { Child = map };
        return map;
    }

    /// <summary>
    /// Returns whether a key holds text, where one of these words is allowed instead of the value to read next.
    /// </summary>
    public bool IsText(string key, params IReadOnlyCollection<string> words)
    {
        asked[key] = new(ValueKind.Text, Needed: true, []) { OrWords = words };
        return entries.TryGetValue(key, out var entry) && entry.Value is YamlScalarNode;
    }

    /// <summary>Reports text that is not one of the given words.</summary>
    public void OneOf(string key, params IReadOnlyCollection<string> words)
    {
        if (FindText(key, needed: true) is { } text && !words.Contains(text.Value))
            problems.UnknownValue(text.Spot, key, text.Value, words);
    }

    /// <summary>
    /// Call this after every key has been read. A misspelled key is one mistake: the key that was meant is not also
    /// reported as missing.
    /// </summary>
    public void RefuseOtherKeys()
    {
        foreach (var (key, entry) in entries.Where(entry => !asked.ContainsKey(entry.Key)))
        {
            problems.UnknownKey(SpotOf(entry.Key), key, asked.Keys);
            if (Nearest.To(key, asked.Keys) is { } meant)
                missing.Remove(meant);
        }

        foreach (var key in missing)
            problems.MissingKey(Spot, key);
    }

    private T Choice<T>(string key, LocatedText text)
        where T : struct, Enum
    {
        if (KebabCaseEnum<T>.TryParse(text.Value, out var value))
            return value;
        problems.UnknownValue(text.Spot, key, text.Value, KebabCaseEnum<T>.Words);
        return default;
    }
}
