using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Loading.FrontMatter;
using AsMassageGuide.Content.Loading.Style;
using AsMassageGuide.Content.Loading.Yaml;

namespace AsMassageGuide.Content.Tests.Support;

/// <summary>
/// Writes the JSON schema of front matter: the keys and values from what the reader asks for, the descriptions from the
/// content guide.
/// </summary>
internal static partial class PageSchema
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/content-guide.md"));

    public static JsonObject Write() =>
        new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Front matter of a page of the guide",
            ["anyOf"] = new JsonArray([
                .. Samples.Select(sample => new JsonObject { ["$ref"] = $"#/$defs/{sample.Name}" }),
            ]),
            ["$defs"] = new JsonObject(
                Samples.Select(sample =>
                    KeyValuePair.Create<string, JsonNode?>(sample.Name, Write(Ask(sample.Kind, sample.Text)))
                )
            ),
        };

    /// <summary>
    /// One page of each kind that holds every key with a list inside, because only a reader that met an item knows its
    /// keys.
    /// </summary>
    private static IReadOnlyList<(string Name, PageKind Kind, string Text)> Samples { get; } =
    [
        ("article", PageKind.Article, Sample.Article("Clots", "Words.")),
        ("section", PageKind.SectionIndex, Sample.Index("Risks")),
        ("massage-type", PageKind.MassageType, Sample.MassageType()),
        (
            "situation",
            PageKind.Situation,
            Sample.Situation(
                "Thin bones",
                """
                  - applies-to: {pressure-from: 4}
                    advice: leave-out
                    why: Why.
                    say: Say.
                    sources: [editorial-caution]
                """
            )
        ),
    ];

    private static YamlMap Ask(PageKind kind, string text)
    {
        var problems = new ContentProblems();
        var keys = PageFrontMatter
            .Parse(
                new SourceFile(
                    "sample.md",
                    text.Replace(
                        "clinical-review: none",
                        "clinical-review: {name: A, credentials: B, on: 2026-11-23}",
                        StringComparison.Ordinal
                    )
                ),
                problems
            )!
            .Keys;
        var header = PageHeader.Read(keys, kind, problems);
        var place = new PageFile("sample.md", null, "sample");
        if (kind == PageKind.MassageType)
            new MassageTypeReader(keys, (line, _) => new(line.Value, line.Value), problems).Read(place, header);
        if (kind == PageKind.Situation)
            new SituationReader(keys, new([], [], [], StyleRules.None)).Read(place, header);
        return keys;
    }

    private static JsonObject Write(YamlMap map) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Array(map.Asked.Where(key => key.Value.Needed).Select(key => key.Key)),
            ["properties"] = new JsonObject(
                map.Asked.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, Write(key.Key, key.Value)))
            ),
        };

    private static JsonObject Write(string key, KeySchema shape)
    {
        var written = shape.Kind switch
        {
            ValueKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date" },
            ValueKind.Word => new JsonObject { ["enum"] = Array(shape.Words) },
            ValueKind.Flag => new JsonObject { ["type"] = "boolean" },
            ValueKind.Number => new JsonObject { ["type"] = "integer" },
            ValueKind.Texts => ListOf(new JsonObject { ["type"] = new JsonArray("string", "integer") }),
            ValueKind.Words => ListOf(new JsonObject { ["enum"] = Array(shape.Words) }),
            ValueKind.Maps when shape.Child is { } child => ListOf(Write(child)),
            ValueKind.Map when shape.Child is { } child => new JsonObject
            {
                ["anyOf"] = new JsonArray(Write(child), new JsonObject { ["enum"] = Array(shape.OrWords) }),
            },
            _ => new JsonObject { ["type"] = "string" },
        };
        if (GuideRow().Matches(Guide).FirstOrDefault(row => row.Groups["key"].Value == key) is { } row)
            written["description"] = $"{row.Groups["what"].Value.Trim()} ({row.Groups["value"].Value.Trim()})".Replace(
                "`",
                "",
                StringComparison.Ordinal
            );
        return written;
    }

    private static JsonObject ListOf(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    [GeneratedRegex(@"^\| `(?<key>[a-z-]+)` \| (?<value>.*?) \| (?:.*?) \| (?<what>.*?) \|$", RegexOptions.Multiline)]
    private static partial Regex GuideRow();
}
