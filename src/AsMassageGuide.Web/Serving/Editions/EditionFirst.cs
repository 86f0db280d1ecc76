namespace AsMassageGuide.Web.Serving.Editions;

/// <summary>Puts <see cref="ServeEdition"/> before what the framework adds by itself (authentication, authorization): both do nothing here, and cost nearly a tenth of an answer.</summary>
internal sealed class EditionFirst : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<ServeEdition>();
        next(app);
    };
}
