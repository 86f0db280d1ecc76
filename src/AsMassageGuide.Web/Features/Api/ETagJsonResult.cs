using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>JSON response with an entity tag, so that a repeated request can get 304.</summary>
internal sealed class ETagJsonResult(object value) : IResult
{
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Json);
        var headers = httpContext.Response.Headers;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..24]}\"";
        // Weak (RFC 9110, 8.8.1), because the same response is sent in several content codings.
        headers.ETag = $"W/{tag}";
        if (string.IsNullOrEmpty(headers.CacheControl))
            headers.CacheControl = "public, max-age=300";
        if (EntityTags.Matches(httpContext.Request.Headers.IfNoneMatch, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        httpContext.Response.ContentType = "application/json; charset=utf-8";
        // No Content-Length, because it would be wrong after compression.
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : httpContext.Response.Body.WriteAsync(bytes).AsTask();
    }
}
