using System.Text.Unicode;
using AsMassageGuide.Content;
using AsMassageGuide.Web.Api;
using AsMassageGuide.Web.Assistants;
using AsMassageGuide.Web.Authoring;
using AsMassageGuide.Web.Discovery;
using AsMassageGuide.Web.Operations;
using AsMassageGuide.Web.RecordSystems;
using AsMassageGuide.Web.Searching;
using AsMassageGuide.Web.Serving;
using AsMassageGuide.Web.Serving.Editions;
using AsMassageGuide.Web.Sharing;
using AsMassageGuide.Web.Sharing.Cards;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace AsMassageGuide.Web;

/// <summary>The guide's parts, and the steps a request meets, in their order.</summary>
internal static class Website
{
    public static WebApplicationBuilder AddWebsite(this WebApplicationBuilder builder, Site site, GuideOptions options, Hosting hosting)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            Limits.LimitRequests(server.Limits);
        });
        // A request for the edition is over in microseconds, less than handing it from thread to thread would take. What takes longer moves away by itself, see ServeEdition.
        builder.WebHost.UseSockets(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // One system call less for each request, for 4 KiB a connection.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.Services.AddSingleton(new LiveSite(site));
        builder.Services.AddTransient(services => services.GetRequiredService<LiveSite>().Current);
        builder.Services.AddSingleton(hosting);
        builder.Services.AddSingleton(options);
        if (!hosting.IsStatic) builder.AddBackgroundWork(options);
        builder.Services.AddSingleton(new PublicAddress(options.PublicAddress));
        builder.Services.AddSecurityHeaders();
        builder.Services.AddRazorPages().AddMvcOptions(options =>
        {
            // Pages take values from their address alone. A form in a body would be read first, and fail where there may be no body.
            options.ValueProviderFactories.Clear();
            options.ValueProviderFactories.Add(new RouteValueProviderFactory());
        });
        builder.Services.KeepNoKeys();
        // Letters as they are: an en dash is three bytes and not eight.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        // Answers hold no secret that a length could give away, so they are compressed over HTTPS too.
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, Feed.MediaType, "application/problem+json", "text/csv", "text/markdown"];
        });
        builder.Services.AddRateLimiter(Limits.LimitRendering);
        builder.Services.AddHealthChecks().AddCheck<EditionIsReady>("edition");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(25));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTelemetry();
        builder.AddApi(new(options.PublicAddress));
        builder.Services.AddSingleton<SearchShelf>();
        builder.Services.AddSingleton<CardPictures>();
        builder.Services.AddSingleton<EditionShelf>();
        builder.Services.AddSingleton<EditionPress>();
        builder.Services.AddSingleton<IStartupFilter, EditionFirst>();
        return builder;
    }

    /// <summary>What a server does besides answering: press the edition, or watch the content. An export does neither.</summary>
    private static void AddBackgroundWork(this WebApplicationBuilder builder, GuideOptions options)
    {
        if (!options.Watch) builder.Services.AddHostedService<PressOnStart>();
        else builder.Services.AddHostedService(services => new ContentWatcher(options.Content, services.GetRequiredService<LiveSite>()));
    }

    /// <summary>What the edition is pressed with: the steps of a visitor's request without its log, limiter and compression.</summary>
    private static RequestDelegate PressPipeline(IServiceProvider services, RequestDelegate rest)
    {
        var steps = new ApplicationBuilder(services);
        steps.UseHeaders();
        steps.Run(rest);
        return steps.Build();
    }

    private static void UseHeaders(this IApplicationBuilder app)
    {
        app.UseMiddleware<KnowOwnScheme>();
        app.UseSecurityHeaders();
    }

    public static WebApplication UseWebsite(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<GuideOptions>();
        if (options.LogRequests) app.UseSerilogRequestLogging(Logging.DescribeRequest);
        app.UseHeaders();
        app.UseRateLimiter();
        app.UseMiddleware<VaryByEncoding>();
        app.UseResponseCompression();
        app.Use(rest =>
        {
            app.Services.GetRequiredService<EditionPress>().RenderWith(PressPipeline(app.Services, rest));
            return rest;
        });
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<TellPrograms>();
        app.UseMiddleware<RefuseOtherMethods>();
        app.UseMiddleware<RefuseMalformedQueries>();
        app.UseMiddleware<RedirectLookalikes>();
        if (options.Watch) app.UseMiddleware<ShowContentProblems>();
        app.UseRouting();
        app.MapHealthChecks(SitePaths.Live, new() { Predicate = _ => false });
        app.MapHealthChecks(SitePaths.Ready);
        app.MapSitemap();
        app.MapRobots();
        app.MapSiteIcon();
        app.MapShortAddresses();
        app.MapEvidenceFiles();
        app.MapCitationFiles();
        app.MapFeed();
        app.MapInfobutton();
        app.MapAssistantFiles();
        app.MapScriptFiles();
        app.MapApi();
        app.MapBrowserFiles();
        // Other sites show a card beside a link to us; that is what it is for.
        app.MapRead($"{SitePaths.Cards}/{{code}}-{{hash}}.png", (string code, string hash, Site site, HttpResponse response, CardPictures cards) => cards.Answer(code, hash, site, response)).WithSecurityHeadersPolicy(SecurityHeaders.CrossOrigin);
        app.MapRazorPages();
        return app;
    }
}
