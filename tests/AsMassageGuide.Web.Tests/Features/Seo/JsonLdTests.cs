using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Seo;

public sealed class JsonLdTests(Guide guide)
{
    /// <summary>Properties for programs, whose values no reader needs in words.</summary>
    private static readonly string[] Technical =
    [
        "@type",
        "@id",
        "inLanguage",
        "position",
        "encodingFormat",
        "isAccessibleForFree",
        "urlTemplate",
        "query-input",
        "specialty",
        "image",
    ];

    private static readonly SchemaOrg KebabCaseEnum = new();

    [Fact]
    public async Task EveryPage_SaysOnlyWhatTheVocabularyHas()
    {
        var types = new HashSet<string>();
        foreach (var path in guide.Site.Paths.All)
        {
            foreach (var node in Graph(await guide.ReadAsync(path)))
                AssertKnown(node, path, types);
        }

        Assert.Superset(
            new HashSet<string>
            {
                "MedicalWebPage",
                "MedicalTherapy",
                "MedicalCode",
                "BreadcrumbList",
                "DefinedTermSet",
                "Dataset",
                "WebSite",
                "SearchAction",
            },
            types
        );
    }

    [Fact]
    public async Task EveryPage_SaysOnlyWhatAReaderSees()
    {
        foreach (var path in guide.Site.Paths.All)
        {
            var page = await guide.ReadAsync(path);
            var words = Words(page);
            var links = page.QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Append(path)
                .ToHashSet();
            foreach (var node in Graph(page))
                AssertShown(node, words, links, path);
        }
    }

    [Fact]
    public async Task EveryContentPage_IsAMedicalPageWithoutAnInventedReviewer()
    {
        foreach (var page in guide.Site.Pages)
        {
            var data = Graph(await guide.ReadAsync(page.Path))
                .Single(node => (string?)node["@type"] == "MedicalWebPage");
            Assert.Null(data["reviewedBy"]);
            Assert.Equal("en-US", (string?)data["inLanguage"]);
            Assert.Equal("Organization", (string?)data["publisher"]!["@type"]);
            Assert.Equal("WebSite", (string?)data["isPartOf"]!["@type"]);
            Assert.EndsWith(".png", (string?)data["image"], StringComparison.Ordinal);
            Assert.Equal(page.Type is not null, data["mainEntity"] is not null);
        }
    }

    private static IEnumerable<JsonObject> Graph(IDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray())
            .Select(node => node!.AsObject());

    private static void AssertKnown(JsonObject node, string path, HashSet<string> types)
    {
        var type = (string)node["@type"]!;
        Assert.True(KebabCaseEnum.Knows(type), $"{path}: {type}");
        types.Add(type);
        foreach (
            var (name, value) in node.Where(pair =>
                pair.Key[0] != '@' && !pair.Key.EndsWith("-input", StringComparison.Ordinal)
            )
        )
        {
            var range = KebabCaseEnum.RangeOf(type, name);
            Assert.True(range is not null, $"{path}: {type} has no {name}");
            foreach (var item in value as JsonArray ?? [value!.DeepClone()])
            {
                if (item is not JsonObject inner)
                {
                    Assert.True(
                        range
                            .Intersect([
                                "Text",
                                "URL",
                                "Date",
                                "DateTime",
                                "Boolean",
                                "Integer",
                                "Number",
                                "Language",
                                "Specialty",
                                "Thing",
                            ])
                            .Any(),
                        $"{path}: {type}.{name} is no plain value"
                    );
                    continue;
                }

                Assert.Contains(range, allowed => KebabCaseEnum.IsA((string)inner["@type"]!, allowed));
                AssertKnown(inner, path, types);
            }
        }
    }

    private static void AssertShown(JsonNode? node, string words, HashSet<string> links, string path)
    {
        switch (node)
        {
            case JsonObject inner:
                foreach (var (_, value) in inner.Where(pair => !Technical.Contains(pair.Key)))
                    AssertShown(value, words, links, path);
                break;
            case JsonArray list:
                foreach (var item in list)
                    AssertShown(item, words, links, path);
                break;
            default:
                var text = (string)node!;
                Assert.True(
                    Uri.TryCreate(text, UriKind.Absolute, out var address)
                    && address.Scheme.StartsWith("http", StringComparison.Ordinal)
                        ? links.Contains(address.PathAndQuery + address.Fragment)
                            || (address.Fragment.Length > 0 && address.AbsolutePath == path)
                        : words.Contains(
                            DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date)
                                ? date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)
                                : Flat(text),
                            StringComparison.OrdinalIgnoreCase
                        ),
                    $"{path} does not show: {text}"
                );
                break;
        }
    }

    /// <summary>What a reader, a search result or a browser tab shows.</summary>
    private static string Words(IDocument page) =>
        Flat(
            $"{page.Body!.TextContent} {page.Title} "
                + $"{page.QuerySelector("meta[name=description]")!.GetAttribute("content")}"
        );

    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
