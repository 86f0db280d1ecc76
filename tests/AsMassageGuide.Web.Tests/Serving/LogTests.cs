using Microsoft.AspNetCore.Http;
using Serilog.AspNetCore;
using Serilog.Events;

namespace AsMassageGuide.Web.Tests.Serving;

public sealed class LogTests
{
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
        var line = new LogEvent(DateTimeOffset.UnixEpoch, LogEventLevel.Information, null, new Serilog.Parsing.MessageTemplateParser().Parse(options.MessageTemplate), properties)
            .RenderMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal("\"GET\" \"/check%0AFAKE\" answered 200 in 1.5 ms", line);
    }
}
