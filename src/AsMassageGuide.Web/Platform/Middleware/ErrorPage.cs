using AsMassageGuide.Content.Model;
using Microsoft.AspNetCore.Diagnostics;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>Renders the error page for a rejected request.</summary>
internal static class ErrorPage
{
    /// <summary>Restores the request afterward, so that the log contains the original path.</summary>
    public static async Task ShowAsync(HttpContext context, int status, RequestDelegate next)
    {
        var request = context.Request;
        if (CrossOriginAccess.Covers(request.Path))
        {
            // ProblemDetailsMiddleware writes the body.
            context.Response.StatusCode = status;
            return;
        }

        var method = request.Method;
        var path = request.Path;
        var query = request.QueryString;
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        request.Path = $"{SitePaths.Error}/{status}";
        request.QueryString = QueryString.Empty;
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = path });
        try
        {
            await next(context);
        }
        finally
        {
            request.Method = method;
            request.Path = path;
            request.QueryString = query;
        }
    }
}
