namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>
/// Adds problem details (RFC 9457) to API errors without a body, instead of the page that readers get.
/// </summary>
internal sealed class ProblemDetailsMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (
            response.StatusCode < StatusCodes.Status400BadRequest
            || response.HasStarted
            || response.ContentType is not null
        )
            return;
        if (CrossOriginAccess.Covers(context.Request.Path))
            await Results.Problem(Detail(response.StatusCode), statusCode: response.StatusCode).ExecuteAsync(context);
    }

    private static string? Detail(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "The query is not percent-encoded UTF-8 text.",
            StatusCodes.Status404NotFound => "Nothing is found at this address. /api lists what there is.",
            StatusCodes.Status405MethodNotAllowed => "This address can only be read, with GET or HEAD.",
            _ => null,
        };
}
