using System.Globalization;
using AsMassageGuide.Content.Model;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Logs for the people who run the guide. It is a health site: no query string, no visitor's address, no user agent.
/// </summary>
internal static class Logging
{
    private const string RequestLine = "{Method} {Path} answered {StatusCode} in {Elapsed:0.0} ms";
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>For what goes wrong before configuration is read.</summary>
    public static Logger CreateBootstrapLogger() =>
        new LoggerConfiguration()
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();

    /// <summary>
    /// The second stage. Lines are written by a thread of their own, and dropped where nobody takes them: a reader of
    /// the log that
    /// stops must not stop the guide.
    /// </summary>
    public static void AddLogging(this WebApplicationBuilder builder, GuideOptions options)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // What keeps the host from starting is said once, in words, by the command that started it.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal)
            // Says nothing that we do not say, but makes a trace for each request as long as anyone may listen. A
            // collector gets its traces all the same.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // Not being ready while starting is no error.
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

    /// <summary>The line of a request that was answered from the edition, in the words of all others.</summary>
    public static void LogPrerendered(HttpContext context, TimeSpan elapsed) =>
        Log.Information(
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
                // Written as in the address bar, so that a line break in a request cannot forge a log line.
                new("Path", new ScalarValue(context.Request.Path.ToUriComponent())),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(elapsed)),
            ];
    }
}
