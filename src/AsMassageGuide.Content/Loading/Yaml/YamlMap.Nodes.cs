using AsMassageGuide.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <content>The nodes behind the keys, and the reports of a wrong shape.</content>
internal sealed partial class YamlMap
{
    private LocatedText? FindText(
        string key,
        bool needed,
        ValueKind kind = ValueKind.Text,
        IReadOnlyCollection<string>? words = null
    ) => Find(key, needed, kind, words ?? []) is { } node ? AsText(key, node) : null;

    private IReadOnlyList<LocatedText> FindTexts(
        string key,
        bool needed,
        ValueKind kind,
        IReadOnlyCollection<string>? words = null
    ) => [.. Items(key, needed, kind, words).Select(item => AsText(key, item)).OfType<LocatedText>()];

    private YamlNode? Find(string key, bool needed, ValueKind kind, IReadOnlyCollection<string> words)
    {
        asked[key] = new(kind, needed, words) { OrWords = asked.GetValueOrDefault(key)?.OrWords ?? [] };
        if (entries.TryGetValue(key, out var entry))
            return entry.Value;
        if (needed)
            missing.Add(key);
        return null;
    }

    private IEnumerable<YamlNode> Items(
        string key,
        bool needed,
        ValueKind kind,
        IReadOnlyCollection<string>? words = null
    )
    {
        if (Find(key, needed, kind, words ?? []) is not { } node)
            return [];
        if (node is YamlSequenceNode list)
            return list.Children;
        if (IsEmpty(node))
            problems.EmptyValue(SpotOf(node), key);
        else
            problems.WrongShape(SpotOf(node), key, "a list");
        return [];
    }

    private LocatedText? AsText(string key, YamlNode node)
    {
        if (node is YamlMappingNode { Children.Count: 1 } pair)
        {
            problems.ColonInText(SpotOf(pair), key);
            return null;
        }

        if (node is YamlScalarNode { Value: { } value } scalar && !IsEmpty(node) && !string.IsNullOrWhiteSpace(value))
        {
            var quoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted;
            var spot = SpotOf(node);
            return new(value.Trim(), quoted ? spot with { Column = spot.Column + 1 } : spot);
        }

        if (IsEmpty(node))
            problems.EmptyValue(SpotOf(node), key);
        else
            problems.WrongShape(SpotOf(node), key, "text");
        return null;
    }

    private YamlMap? AsMap(string key, YamlNode node)
    {
        if (node is YamlMappingNode map)
            return new(map, file, firstLine, problems);
        problems.WrongShape(SpotOf(node), key, "keys with values");
        return null;
    }

    /// <summary>Treats YAML's null values as empty: otherwise a page could be called "null".</summary>
    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode scalar
        && (string.IsNullOrWhiteSpace(scalar.Value) || scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" });

    private SourceLocation SpotOf(YamlNode node) =>
        new(file, firstLine + (int)node.Start.Line - 1, (int)node.Start.Column);
}
