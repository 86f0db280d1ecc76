using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AsMassageGuide.Web;

/// <summary>
/// Logs for the people who run the guide. It is a health site: no query string, no visitor's address, no user agent.
/// </summary>
internal static class Logging
{
    private const string RequestLine = "{Method} {Path} answered {StatusCode} in {Elapsed:0.0} ms";
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>For what goes wrong before configuration is read.</summary>
    public static Logger CreateBootstrapLogger() =>
        new LoggerConfiguration().WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture).CreateLogger();

    /// <summary>The second stage: <c>Guide:LogFormat</c> is <c>text</c> for a person, <c>json</c> for a machine.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // What keeps the host from starting is said once, in words, by the command that started it.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal)
            // Says nothing that we do not say, but makes a trace for each request as long as anyone may listen. A collector gets its traces all the same.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            .MinimumLevel.Override("System", LogEventLevel.Warning);
        Log.Logger = (builder.Configuration["Guide:LogFormat"] == "json"
            ? logger.WriteTo.Console(new CompactJsonFormatter())
            : logger.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)).CreateLogger();
        builder.Services.AddSerilog(Log.Logger);
    }

    /// <summary>Whether each request has its line: <c>Guide:LogRequests</c>, on unless it is <c>false</c>.</summary>
    public static bool LogsRequests(IConfiguration configuration) => configuration.GetValue("Guide:LogRequests", defaultValue: true);

    /// <summary>The line of a request that was answered from the edition, in the words of all others.</summary>
    public static void LogPressed(HttpContext context, TimeSpan elapsed) =>
        Log.Information(RequestLine, context.Request.Method, context.Request.Path.ToUriComponent(), context.Response.StatusCode, elapsed.TotalMilliseconds);

    public static void DescribeRequest(RequestLoggingOptions options)
    {
        options.MessageTemplate = RequestLine;
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
