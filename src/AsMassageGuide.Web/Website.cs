using System.Diagnostics.Metrics;
using System.Text.Unicode;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Features.Api;
using AsMassageGuide.Web.Features.Changes;
using AsMassageGuide.Web.Features.Evidence;
using AsMassageGuide.Web.Features.Infobutton;
using AsMassageGuide.Web.Features.LlmsTxt;
using AsMassageGuide.Web.Features.Offline;
using AsMassageGuide.Web.Features.Search;
using AsMassageGuide.Web.Features.Seo;
using AsMassageGuide.Web.Features.Sharing;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Platform.Middleware;
using AsMassageGuide.Web.Prerendering;
using AsMassageGuide.Web.Prerendering.Html;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace AsMassageGuide.Web;

/// <summary>Registers the services of the guide and builds its request pipeline.</summary>
internal static class Website
{
    public static WebApplicationBuilder AddWebsite(
        this WebApplicationBuilder builder,
        Site site,
        GuideOptions options,
        SiteMode hosting
    )
    {
        // The website starts on one thread, so another one has the time.
        if (!options.Watch)
            _ = Task.Run(() => CssPruner.Prepare(Stylesheet.Text(StylePart.None)));
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            RequestLimits.LimitRequests(server.Limits);
        });
        // A prerendered response takes microseconds, less than switching threads. Longer work leaves the socket
        // thread by itself; see PrerenderedResponseMiddleware.
        builder.WebHost.UseSockets(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // Saves one system call per request at the cost of 4 KiB per connection.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.Services.AddSingleton(new SiteProvider(site));
        builder.Services.AddTransient(services => services.GetRequiredService<SiteProvider>().Current);
        builder.Services.AddSingleton(hosting);
        builder.Services.AddSingleton(options);
        if (!hosting.IsStatic)
            builder.AddBackgroundWork(options);
        builder.Services.AddSingleton(new PublicUrl(options.PublicAddress));
        builder.Services.AddSecurityHeaders();
        builder.Services.Configure<RazorViewEngineOptions>(options =>
        {
            options.PageViewLocationFormats.Add("/Layout/{0}.cshtml");
        });
        builder
            .Services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                // Pages bind route values only. The form value provider would read the body first and fail, because
                // requests must not have a body.
                options.ValueProviderFactories.Clear();
                options.ValueProviderFactories.Add(new RouteValueProviderFactory());
            });
        builder.Services.KeepNoKeys();
        // Writes characters unescaped: an en dash takes three bytes instead of eight.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        // Responses contain no secrets that their length could reveal, so they are compressed over HTTPS too.
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                AtomFormat.MediaType,
                "application/problem+json",
                "text/csv",
                "text/markdown",
            ];
        });
        builder.Services.AddRateLimiter(RequestLimits.LimitRendering);
        builder.Services.AddHealthChecks().AddCheck<PrerenderHealthCheck>("prerendering");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(25));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTelemetry();
        builder.AddApi(new(options.PublicAddress));
        builder.Services.AddSingleton<SearchIndexProvider>();
        builder.Services.AddSingleton<CardPictures>();
        builder.Services.AddSingleton<PrerenderedSiteHolder>();
        builder.Services.AddSingleton(
            options.Export is { } folder
                ? EarlierExport.Open(folder, ExportList.Read(folder), options.PublicAddress)
                : EarlierExport.None
        );
        builder.Services.AddSingleton<Prerenderer>();
        builder.Services.AddSingleton<IStartupFilter, PrerenderedResponseStartupFilter>();
        return builder;
    }

    /// <summary>
    /// Adds the service that prerenders the site or, in watch mode, the content watcher. An export uses neither.
    /// </summary>
    private static void AddBackgroundWork(this WebApplicationBuilder builder, GuideOptions options)
    {
        if (!options.Watch)
            builder.Services.AddHostedService<PrerenderService>();
        else
            builder.Services.AddHostedService(services => new ContentWatcher(
                options.Content,
                services.GetRequiredService<SiteProvider>()
            ));
    }

    /// <summary>
    /// Builds the pipeline for prerendering: the request pipeline without logging, rate limiting, and response
    /// compression.
    /// </summary>
    private static RequestDelegate PrerenderPipeline(IServiceProvider services, RequestDelegate rest)
    {
        var steps = new ApplicationBuilder(services);
        steps.UseHeaders();
        steps.Run(rest);
        return steps.Build();
    }

    private static void UseHeaders(this IApplicationBuilder app)
    {
        app.UseMiddleware<PublicSchemeMiddleware>();
        app.UseSecurityHeaders();
    }

    public static WebApplication UseWebsite(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<GuideOptions>();
        if (options.LogRequests)
            app.UseSerilogRequestLogging(Logging.DescribeRequest);
        PrerenderMetrics.Add(
            app.Services.GetRequiredService<IMeterFactory>(),
            app.Services.GetRequiredService<PrerenderedSiteHolder>()
        );
        app.UseHeaders();
        app.UseRateLimiter();
        app.UseMiddleware<VaryByEncodingMiddleware>();
        app.UseResponseCompression();
        app.Use(rest =>
        {
            app.Services.GetRequiredService<Prerenderer>().RenderWith(PrerenderPipeline(app.Services, rest));
            return rest;
        });
        app.UseExceptionHandler($"{SitePaths.Error}/500");
        app.UseStatusCodePagesWithReExecute(SitePaths.Error + "/{0}");
        app.UseMiddleware<ProblemDetailsMiddleware>();
        app.UseMiddleware<InfobuttonFormMiddleware>();
        app.UseMiddleware<AllowedMethodsMiddleware>();
        app.UseMiddleware<QueryValidationMiddleware>();
        app.UseMiddleware<CanonicalUrlMiddleware>();
        app.UseMiddleware<InfobuttonPageMiddleware>();
        if (options.Watch)
            app.UseMiddleware<ContentProblemsMiddleware>();
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
        app.MapPaperStylesheet();
        app.MapApi();
        app.MapBrowserFiles();
        // Other sites show these images in link previews.
        app.MapMethods(
                $"{SitePaths.Cards}/{{code}}-{{hash}}.png",
                ReadMethods.All,
                (string code, string hash, Site site, HttpResponse response, CardPictures cards) =>
                    cards.Answer(code, hash, site, response)
            )
            .WithSecurityHeadersPolicy(SecurityHeaders.CrossOrigin);
        app.MapRazorPages();
        return app;
    }
}
