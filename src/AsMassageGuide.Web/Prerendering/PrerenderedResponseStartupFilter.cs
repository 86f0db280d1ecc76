namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// Puts <see cref="PrerenderedResponseMiddleware"/> before what the framework adds by itself (authentication,
/// authorization): both do nothing here, and cost nearly a tenth of an answer.
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
