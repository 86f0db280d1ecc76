namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>The guide is only read. Without this, a page would answer any method as if it were GET.</summary>
internal sealed class AllowedMethodsMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        if (CrossOriginAccess.TryAnswerPreflight(context))
            return Task.CompletedTask;
        context.Response.Headers.Allow = "GET, HEAD";
        return ErrorPage.ShowAsync(context, StatusCodes.Status405MethodNotAllowed, next);
    }
}
