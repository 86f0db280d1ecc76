using System.Collections.Frozen;
using System.Text;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Responds with 400 if an endpoint reads the query and it is not valid text, because it would be misread. On other
/// paths, an invalid query is harmless.
/// </summary>
internal sealed class QueryValidationMiddleware(RequestDelegate next)
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private static readonly FrozenSet<string> PathsThatReadQueries = SitePaths
        .WithQuery.Append(SitePaths.Infobutton)
        .Append(SitePaths.InfobuttonPage)
        .Append($"{SitePaths.ApiV1}/check")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var reads = context.Request.Path.Value is { } path && PathsThatReadQueries.Contains(path.TrimEnd('/'));
        return !reads || IsReadable(TrackingParameters.Without(context.Request.QueryString.Value))
            ? next(context)
            : ErrorPage.ShowAsync(context, StatusCodes.Status400BadRequest, next);
    }

    /// <summary>Returns whether the query is valid percent-encoded UTF-8 without control characters.</summary>
    internal static bool IsReadable(string? query)
    {
        if (string.IsNullOrEmpty(query))
            return true;
        var bytes = new List<byte>(query.Length);
        for (var i = 0; i < query.Length; i++)
        {
            if (query[i] != '%')
                bytes.AddRange(Encoding.UTF8.GetBytes(query, i, 1));
            else if (
                i + 2 < query.Length
                && byte.TryParse(
                    query.AsSpan(i + 1, 2),
                    System.Globalization.NumberStyles.AllowHexSpecifier,
                    null,
                    out var value
                )
            )
            {
                bytes.Add(value);
                i += 2;
            }
            else
                return false;
        }

        return IsText([.. bytes]);
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return !StrictUtf8.GetString(bytes).Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
