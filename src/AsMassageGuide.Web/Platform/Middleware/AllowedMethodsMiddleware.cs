namespace AsMassageGuide.Web.Platform.Middleware;

/// <summary>Rejects all methods except GET and HEAD. Otherwise, pages would treat any method as GET.</summary>
internal sealed class AllowedMethodsMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        if (CrossOriginAccess.TryAnswerPreflight(context))
            return Task.CompletedTask;
        context.Response.Headers.Allow = CrossOriginAccess.MethodsOf(context.Request.Path);
        return ErrorPage.ShowAsync(context, StatusCodes.Status405MethodNotAllowed, next);
    }
}
