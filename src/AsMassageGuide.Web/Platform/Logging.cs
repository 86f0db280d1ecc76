using System.Globalization;
using AsMassageGuide.Content.Model;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Logging for operators. Because this is a health site, it never records query strings, client addresses, or user
/// agents.
/// </summary>
internal static class Logging
{
    private const string RequestLine = "{Method} {Path} answered {StatusCode} in {Elapsed:0.0} ms";
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Creates a logger for errors that occur before the configuration is read.</summary>
    public static Logger CreateBootstrapLogger() =>
        new LoggerConfiguration()
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();

    /// <summary>
    /// Adds the configured logger. A background thread writes the lines and drops them if the output blocks, so that
    /// a stalled log consumer does not stop the guide.
    /// </summary>
    public static void AddLogging(this WebApplicationBuilder builder, GuideOptions options)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // The command that starts the host reports startup failures itself.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal)
            // Adds no information, but creates an activity for each request while it is enabled. A trace collector
            // still gets its traces.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // Not being ready during startup is not an error.
            .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal)
            .MinimumLevel.Override("System", LogEventLevel.Warning);
        Log.Logger = logger
            .WriteTo.Async(
                to =>
                {
                    if (options.LogFormat == LogFormat.Json)
                        to.Console(new CompactJsonFormatter());
                    else
                        to.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
                },
                blockWhenFull: false
            )
            .CreateLogger();
        builder.Services.AddSerilog(Log.Logger);
    }

    /// <summary>Logs a request that was served from the prerendered site, in the same format as all others.</summary>
    public static void LogPrerendered(this Serilog.ILogger log, HttpContext context, TimeSpan elapsed) =>
        log.Information(
            RequestLine,
            context.Request.Method,
            context.Request.Path.ToUriComponent(),
            context.Response.StatusCode,
            elapsed.TotalMilliseconds
        );

    public static void DescribeRequest(RequestLoggingOptions options)
    {
        options.MessageTemplate = RequestLine;
        options.GetLevel = (context, _, exception) =>
            context.Request.Path.StartsWithSegments(SitePaths.Health, StringComparison.Ordinal) ? LogEventLevel.Verbose
            : exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
                ? LogEventLevel.Error
            : LogEventLevel.Information;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
            [
                new("Method", new ScalarValue(context.Request.Method)),
                // Percent-encoded, so that a line break in a request cannot forge a log line.
                new("Path", new ScalarValue(context.Request.Path.ToUriComponent())),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(elapsed)),
            ];
    }
}
