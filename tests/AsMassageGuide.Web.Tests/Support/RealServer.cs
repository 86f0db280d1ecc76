using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// The guide behind a real socket, for requests that a well-behaved client library would tidy up before sending.
/// </summary>
public sealed class RealServer : WebApplicationFactory<Program>
{
    public RealServer()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Opens a connection that a test writes to itself.</summary>
    public async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        return client;
    }

    /// <returns>The status code, and the whole answer as text.</returns>
    /// <param name="target">As it stands in the request line.</param>
    public async Task<(int Status, string Answer)> SendAsync(
        string target,
        string method = "GET",
        string host = "localhost"
    )
    {
        using var client = await ConnectAsync();
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: " + $"close\r\n\r\n"),
            TestContext.Current.CancellationToken
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), answer);
    }
}
