using System.Text.Json.Nodes;
using AsMassageGuide.Web.Features.Api;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Api;

/// <summary>
/// A client that knows nothing but the document reads every resource, and finds what the document promises.
/// </summary>
public sealed class OpenApiTests(Guide guide)
{
    [Fact]
    public async Task EveryResource_IsAsTheDocumentSays()
    {
        var document = await ReadAsync("/api/v1/openapi.json");
        var paths = document["paths"]!.AsObject();

        Assert.Equal(15, paths.Count);
        foreach (var (path, item) in paths)
        {
            var operation = item!["get"]!;
            Assert.False(string.IsNullOrEmpty((string?)operation["summary"]), path);
            var content = operation["responses"]!["200"]!["content"]!.AsObject();
            if (content["application/json"]?["schema"] is { } schema)
                AssertFits(await ReadAsync(Asked(path, operation)), schema, document, path);
        }
    }

    [Fact]
    public async Task EveryExample_IsTheRealAnswer()
    {
        var examples = 0;
        foreach (var (path, item) in (await ReadAsync("/api/v1/openapi.json"))["paths"]!.AsObject())
        {
            var operation = item!["get"]!;
            if (operation["responses"]!["200"]!["content"]!["application/json"] is not { } json)
                continue;
            var example = json["example"];
            var answer = await ReadAsync(Asked(path, operation));
            // The example of a list is its first entry, as the document says.
            if (((string?)operation["description"])?.Contains("first entry", StringComparison.Ordinal) == true)
                answer = new JsonArray(answer[0]!.DeepClone());
            Assert.True(
                JsonNode.DeepEquals(answer, example),
                $"{path}\n{answer.ToJsonString()}\n{example?.ToJsonString()}"
            );
            examples++;
        }

        Assert.Equal(13, examples);
    }

    [Fact]
    public async Task EveryResourceOfThePage_Answers()
    {
        foreach (var (path, _) in ApiModel.Resources)
            Assert.True((await guide.GetAsync($"/api/v1{path}")).IsSuccessStatusCode, path);
    }

    /// <summary>The address that the document's own examples of the parameters make.</summary>
    private static string Asked(string path, JsonNode operation)
    {
        var query = new List<string>();
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            var (name, example) = ((string)parameter!["name"]!, parameter["example"]!);
            if ((string)parameter["in"]! == "path")
                path = path.Replace($"{{{name}}}", (string)example!, StringComparison.Ordinal);
            else
                query.AddRange(example.AsArray().Select(value => $"{name}={value}"));
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private static void AssertFits(JsonNode? value, JsonNode schema, JsonNode document, string where)
    {
        if ((string?)schema["$ref"] is { } reference)
            schema = document["components"]!["schemas"]![reference.Split('/')[^1]]!;
        if (schema["oneOf"] is JsonArray choices)
        {
            if (value is not null)
                AssertFits(value, choices.First(choice => (string?)choice!["type"] != "null")!, document, where);
            return;
        }

        if (schema["enum"] is JsonArray words && value is not null)
            Assert.Contains((string)value!, words.Select(word => (string?)word));
        if (value is JsonArray items)
        {
            Assert.True(schema["items"] is JsonObject, $"{where} is a list, and the document does not say of what");
            foreach (var item in items.Take(20))
                AssertFits(item, schema["items"]!, document, $"{where}[]");
        }
        else if (value is JsonObject fields)
        {
            var properties = schema["properties"]!.AsObject();
            Assert.Equal(properties.Select(pair => pair.Key).Order(), fields.Select(pair => pair.Key).Order());
            foreach (var (name, field) in fields)
                AssertFits(field, properties[name]!, document, $"{where}.{name}");
        }
    }

    private async Task<JsonNode> ReadAsync(string path)
    {
        using var answer = await guide.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, path);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
