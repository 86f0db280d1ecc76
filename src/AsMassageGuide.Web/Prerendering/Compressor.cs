using System.IO.Compression;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>Compresses bodies. The same bytes give the same bytes.</summary>
internal static class Compressor
{
    /// <summary>A tenth larger than the strongest, in a fortieth of the time. Levels 7 to 9 save nothing more.</summary>
    private const int FastBrotli = 6;
    private const int StrongestBrotli = 11;

    public static byte[] Brotli(ReadOnlySpan<byte> bytes, bool strongest) =>
        Compress(
            bytes,
            target => new BrotliStream(
                target,
                new BrotliCompressionOptions { Quality = strongest ? StrongestBrotli : FastBrotli },
                leaveOpen: true
            )
        );

    public static byte[] Gzip(ReadOnlySpan<byte> bytes) =>
        Compress(bytes, target => new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true));

    private static byte[] Compress(ReadOnlySpan<byte> bytes, Func<Stream, Stream> open)
    {
        using var target = new MemoryStream();
        using (var stream = open(target))
            stream.Write(bytes);
        return target.ToArray();
    }
}
