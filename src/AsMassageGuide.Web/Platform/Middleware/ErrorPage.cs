using AsMassageGuide.Content.Model;
using Microsoft.AspNetCore.Diagnostics;

namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>Answers a request that must not reach a page with the page that says why.</summary>
internal static class ErrorPage
{
    /// <summary>The request is put back as it was afterwards, so that the log tells what was really asked.</summary>
    public static async Task ShowAsync(HttpContext context, int status, RequestDelegate next)
    {
        var request = context.Request;
        if (CrossOriginAccess.AreAsking(request.Path))
        {
            // TellPrograms writes the body.
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
