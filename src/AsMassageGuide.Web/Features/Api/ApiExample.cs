using System.Text.Json;
using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using Microsoft.OpenApi;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>
/// A question to a resource and its real answer, for the OpenAPI document: never written by hand, so never wrong.
/// </summary>
/// <param name="Inputs">A value for each parameter, by its name; null where the guide has nothing to ask for.</param>
/// <param name="Answer">The answer to those. Of a list the first entry only: some lists have hundreds.</param>
internal sealed record ApiExample(
    Func<Site, IReadOnlyDictionary<string, string>?> Inputs,
    Func<Site, ResourceMapper, object> Answer
)
{
    /// <summary>Fills in what the framework knows of an operation with this example.</summary>
    public void Into(OpenApiOperation operation, Site site, PublicUrl address)
    {
        if (Inputs(site) is not { } inputs)
            return;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.Name is not { } name || !inputs.TryGetValue(name, out var value))
                continue;
            parameter.Example =
                parameter.Schema?.Type == JsonSchemaType.Array ? new JsonArray(value) : JsonValue.Create(value);
        }

        if (
            operation.Responses?["200"].Content is not { } content
            || !content.TryGetValue("application/json", out var json)
        )
            return;
        var answer = Answer(site, new(site, address));
        ((OpenApiMediaType)json).Example = JsonSerializer.SerializeToNode(
            answer,
            answer.GetType(),
            ETagJsonResult.Json
        );
    }
}
