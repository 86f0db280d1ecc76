using System.Net.Sockets;
using System.Text;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Platform;

/// <summary>
/// What a visitor who means harm, or whose program is broken, can send. The seed is fixed, so that a failure comes
/// back.
/// </summary>
public sealed class HostileRequestTests(Guide guide, RealServer server) : IClassFixture<RealServer>
{
    private const int Requests = 10_000;
    private static readonly string[] Fragments =
    [
        "/",
        "/check?have=",
        "/search?q=",
        "/massage-types?sort=",
        "/handout?type=",
        "/go/",
        "/qr/",
        "/evidence?part=",
        "/sources/",
        "/error/",
        "%",
        "..",
        "%2e%2e%2f",
        "'",
        "\"",
        "<x>",
        "\u202e",
        "😀",
        "&",
        "=",
        "#",
        "?",
        "have=flare",
        "NEAR(",
        "*",
        "{",
        "\\",
        "\t",
        "9999999999999999999",
        "-1",
    ];

    [Theory]
    [InlineData("GET /{8000} HTTP/1.1\r\nHost: localhost\r\n\r\n", "414")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: {20000}\r\n\r\n", "431")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n\r\n", "405")]
    [InlineData(
        "POST /infobutton HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 20000\r\n\r\n",
        "413"
    )]
    public async Task RequestLargerThanAGuideNeeds_IsRefused(string request, string expected)
    {
        using var socket = await server.ConnectAsync();
        var stream = socket.GetStream();
        var text = request
            .Replace("{8000}", new string('a', 8000), StringComparison.Ordinal)
            .Replace("{20000}", new string('a', 20000), StringComparison.Ordinal);

        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
        var answer = new byte[64];
        await stream.ReadAtLeastAsync(answer, 12, throwOnEndOfStream: false, TestContext.Current.CancellationToken);

        Assert.StartsWith($"HTTP/1.1 {expected}", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MutatedAddresses_NeverBreakAPage()
    {
        var random = new Random(1);
        for (var request = 0; request < Requests; request++)
        {
            var address =
                "/"
                + string.Concat(
                        Enumerable.Range(0, random.Next(1, 8)).Select(_ => Fragments[random.Next(Fragments.Length)])
                    )
                    .TrimStart('/');
            Assert.True(Uri.TryCreate(address, UriKind.Relative, out var uri), address);
            using var message = new HttpRequestMessage(HttpMethod.Get, uri);
            using var answer = await guide.SendAsync(message);
            Assert.True((int)answer.StatusCode < 500, address);
        }
    }

    [Fact]
    public async Task MutatedBytes_NeverBreakTheServer()
    {
        var random = new Random(2);
        var good = Encoding.ASCII.GetBytes(
            "GET /search?q=spine HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: " + "gzip\r\nConnection: close\r\n\r\n"
        );
        await Parallel.ForAsync(
            0,
            Requests / 10,
            TestContext.Current.CancellationToken,
            async (_, cancellation) =>
            {
                var bytes = (byte[])good.Clone();
                lock (random)
                {
                    for (var change = random.Next(1, 6); change > 0; change--)
                        bytes[random.Next(bytes.Length - 4)] = (byte)random.Next(256);
                }

                // 505 is the right answer to a version of HTTP that there is not.
                Assert.False(
                    await SendAsync(bytes, cancellation) is >= 500 and not 505,
                    Encoding.Latin1.GetString(bytes)
                );
            }
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check")]
    [InlineData("/search?q=spine")]
    [InlineData("/nowhere")]
    [InlineData("/qr/tiru.svg")]
    [InlineData("/health/ready")]
    public async Task HundredMegabytesOfJunk_AreRefusedUnread(string target)
    {
        using var socket = await server.ConnectAsync();
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST {target} HTTP/1.1\r\nHost: " + $"localhost\r\nContent-Length: 100000000\r\n\r\n"
            ),
            TestContext.Current.CancellationToken
        );
        var junk = new byte[1_000_000];
        var sent = 0;
        try
        {
            for (; sent < 100; sent++)
                await stream.WriteAsync(junk, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Closed in our face, as it should be.
        }

        Assert.True(sent < 100, "all of it was taken in");
        Assert.Equal(200, (await server.SendAsync("/health/live")).Status);
    }

    [Fact]
    public async Task SlowClient_IsLeftAfterTenSeconds()
    {
        using var socket = await server.ConnectAsync();
        var stream = socket.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: loc"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        // Ends only when the server closes; the test run would hang for ever otherwise, and so is bounded.
        var answer = await reader
            .ReadToEndAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    /// <returns>The status, or null where the server closed without a word.</returns>
    private async Task<int?> SendAsync(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            using var socket = await server.ConnectAsync();
            var stream = socket.GetStream();
            await stream.WriteAsync(bytes, cancellation);
            socket.Client.Shutdown(SocketShutdown.Send);
            var line = new byte[12];
            var read = await stream.ReadAtLeastAsync(line, line.Length, throwOnEndOfStream: false, cancellation);
            return read == line.Length && int.TryParse(Encoding.ASCII.GetString(line, 9, 3), out var status)
                ? status
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
