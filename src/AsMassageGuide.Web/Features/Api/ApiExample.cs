using System.Text.Json;
using System.Text.Json.Nodes;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using Microsoft.OpenApi;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>
/// An example request and its real response for the OpenAPI document. Computed from the content, so it is always
/// correct.
/// </summary>
/// <param name="Inputs">Values by parameter name, or null if the content has no suitable entry.</param>
/// <param name="Answer">
/// The response for these values. For a list, only the first entry, because some lists have hundreds.
/// </param>
internal sealed record ApiExample(
    Func<Site, IReadOnlyDictionary<string, string>?> Inputs,
    Func<Site, ResourceMapper, object> Answer
)
{
    /// <summary>Adds the example to the operation that the framework describes.</summary>
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
