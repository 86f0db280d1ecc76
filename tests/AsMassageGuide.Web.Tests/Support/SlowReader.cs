using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// Asks, and reads nothing of the answer but its beginning until told to: a large answer stays on its way.
/// </summary>
internal sealed class SlowReader : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };

    private const int Tcp = 6;
    private const int MaximumSegmentSize = 2;

    private SlowReader() { }

    /// <returns>The reader, once its answer has begun.</returns>
    public static async Task<SlowReader> AskAsync(int port, string path)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var reader = new SlowReader();
        // Small segments keep the server's send buffer small too: with those of loopback a whole answer would fit into
        // it.
        reader.socket.SetRawSocketOption(Tcp, MaximumSegmentSize, BitConverter.GetBytes(536));
        await reader.socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        await reader.socket.SendAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: " + $"close\r\n\r\n"),
            cancellation
        );
        await reader.socket.ReceiveAsync(new byte[1], SocketFlags.Peek, cancellation);
        return reader;
    }

    /// <summary>Reads to the end.</summary>
    /// <returns>Bytes of the answer without its headers.</returns>
    public async Task<int> ReadBodyAsync()
    {
        await using var reading = new NetworkStream(socket);
        using var all = new MemoryStream();
        await reading.CopyToAsync(all, TestContext.Current.CancellationToken);
        return (int)all.Length - all.GetBuffer().AsSpan().IndexOf("\r\n\r\n"u8) - 4;
    }

    public void Dispose() => socket.Dispose();
}
