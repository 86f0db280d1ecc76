using AsMassageGuide.Web.Platform;
using Microsoft.AspNetCore.Http;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class LogTests
{
    [Theory]
    [InlineData("/health/ready", 503, LogEventLevel.Verbose)]
    [InlineData("/health/live", 200, LogEventLevel.Verbose)]
    [InlineData("/check", 200, LogEventLevel.Information)]
    [InlineData("/check", 500, LogEventLevel.Error)]
    public void Level_TellsFailuresFromProbes(string path, int status, LogEventLevel expected)
    {
        var options = new RequestLoggingOptions();
        Logging.DescribeRequest(options);
        var context = new DefaultHttpContext();
        context.Request.Path = path;
        context.Response.StatusCode = status;

        Assert.Equal(expected, options.GetLevel(context, 1, null));
    }

    /// <summary>The line of a prerendered page is the line most requests get.</summary>
    [Fact]
    public void PrerenderedPage_IsLoggedWithoutItsQuery()
    {
        var lines = new List<LogEvent>();
        using var logger = new LoggerConfiguration().WriteTo.Sink(new ListSink(lines)).CreateLogger();
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = "/risks\nFAKE";
        context.Request.QueryString = new("?utm_source=someone");

        logger.LogPrerendered(context, TimeSpan.FromMilliseconds(0.5));

        var line = Assert.Single(lines);
        Assert.Equal(
            "\"GET\" \"/risks%0AFAKE\" answered 200 in 0.5 ms",
            line.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void Request_IsLoggedWithoutQueryVisitorOrBrowser()
    {
        var options = new RequestLoggingOptions();
        Logging.DescribeRequest(options);
        var request = new DefaultHttpContext();
        request.Request.Method = "GET";
        request.Request.Path = "/check\nFAKE";
        request.Request.QueryString = new("?have=numbness");
        request.Request.Headers.UserAgent = "A browser";
        request.Connection.RemoteIpAddress = System.Net.IPAddress.Parse("203.0.113.7");

        var properties = options.GetMessageTemplateProperties(request, "/check", 1.5, 200).ToList();
        var line = new LogEvent(
            DateTimeOffset.UnixEpoch,
            LogEventLevel.Information,
            null,
            new Serilog.Parsing.MessageTemplateParser().Parse(options.MessageTemplate),
            properties
        ).RenderMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal("\"GET\" \"/check%0AFAKE\" answered 200 in 1.5 ms", line);
    }

    private sealed class ListSink(List<LogEvent> lines) : Serilog.Core.ILogEventSink
    {
        public void Emit(LogEvent logEvent) => lines.Add(logEvent);
    }
}
