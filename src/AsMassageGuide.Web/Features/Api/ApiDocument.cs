using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Configures the framework's OpenAPI document with the title and URL of the guide.</summary>
internal static class ApiDocument
{
    private const string Version = "v1";

    public static void AddApi(this WebApplicationBuilder builder, PublicUrl address)
    {
        // Makes the document spell enumeration values as the responses do.
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            foreach (var converter in ETagJsonResult.Json.Converters)
                options.SerializerOptions.Converters.Add(converter);
        });
        builder.Services.AddOpenApi(
            Version,
            options =>
            {
                // HEAD is supported wherever GET is and would only double the document.
                options.ShouldInclude = described =>
                    described.HttpMethod == HttpMethods.Get
                    && described.RelativePath?.StartsWith(SitePaths.ApiV1[1..], StringComparison.Ordinal) == true;
                options.AddOperationTransformer(
                    (operation, context, _) =>
                    {
                        var services = context.ApplicationServices;
                        foreach (
                            var example in context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>()
                        )
                            example.Into(operation, services.GetRequiredService<Site>(), address);
                        return Task.CompletedTask;
                    }
                );
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new()
                        {
                            Title = Labels.SiteName,
                            Version = "1",
                            Description =
                                "Massage and ankylosing spondylitis: types, situations, rules, statements with their sources. "
                                + "General information for people with AS, never a verdict on one person. No clinician has "
                                + "reviewed it.",
                        };
                        document.Servers = [new() { Url = address.Root.GetLeftPart(UriPartial.Authority) }];
                        return Task.CompletedTask;
                    }
                );
            }
        );
    }
}
