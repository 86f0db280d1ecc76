using AsMassageGuide.Content.Model;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// Reads a question that a record system posts as a form (rule 6 of HL7's URL-based implementation guide), and passes
/// it on as if it stood in the address. A question changes nothing, so it needs no token.
/// </summary>
internal sealed class InfobuttonFormMiddleware(RequestDelegate next)
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const int MostBytes = 16 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !IsAsked(request.Path))
        {
            await next(context);
            return;
        }

        if (request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            request.QueryString = Merge(request.Query, form);
        }
        catch (BadHttpRequestException unread)
        {
            context.Response.StatusCode = unread.StatusCode;
            return;
        }
        catch (InvalidDataException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        request.Method = HttpMethods.Get;
        // A program posted it, whatever it says it accepts: IHE's own sample names HTML and expects a feed.
        request.Headers.Accept = StringValues.Empty;
        await next(context);
    }

    /// <summary>Returns the parameters of both; what stands in the form replaces what stands in the address.</summary>
    private static QueryString Merge(IQueryCollection query, IFormCollection form) =>
        QueryString.Create(query.Where(pair => !form.ContainsKey(pair.Key)).Concat(form));

    private static bool IsAsked(PathString path) =>
        path.Equals(SitePaths.Infobutton, StringComparison.OrdinalIgnoreCase);
}
