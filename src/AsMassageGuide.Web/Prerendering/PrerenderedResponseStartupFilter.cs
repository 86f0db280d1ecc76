namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Adds <see cref="PrerenderedResponseMiddleware"/> before the middleware that the framework adds by itself
/// (authentication and authorization), which does nothing here but takes nearly a tenth of the time of a request.
/// </summary>
internal sealed class PrerenderedResponseStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.UseMiddleware<PrerenderedResponseMiddleware>();
            next(app);
        };
}
