namespace AsMassageGuide.Web.Serving;

/// <summary>Answers a request that must not reach a page with the page that says why.</summary>
internal static class ErrorPage
{
    /// <summary>The request is put back as it was afterwards, so that the log tells what was really asked.</summary>
    public static async Task ShowAsync(HttpContext context, int status, RequestDelegate next)
    {
        var request = context.Request;
        var (method, path, query) = (request.Method, request.Path, request.QueryString);
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        request.Path = $"/error/{status}";
        request.QueryString = QueryString.Empty;
        try
        {
            await next(context);
        }
        finally
        {
            (request.Method, request.Path, request.QueryString) = (method, path, query);
        }
    }
}
