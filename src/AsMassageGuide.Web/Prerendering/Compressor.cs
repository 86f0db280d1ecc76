using System.IO.Compression;

namespace AsMassageGuide.Web.Prerendering;

internal static class Compressor
{
    private const int FastBrotli = 4;
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

    public static byte[] Gzip(ReadOnlySpan<byte> bytes, bool strongest) =>
        Compress(
            bytes,
            target => new GZipStream(
                target,
                strongest ? CompressionLevel.SmallestSize : CompressionLevel.Fastest,
                leaveOpen: true
            )
        );

    private static byte[] Compress(ReadOnlySpan<byte> bytes, Func<Stream, Stream> open)
    {
        using var target = new MemoryStream();
        using (var stream = open(target))
            stream.Write(bytes);
        return target.ToArray();
    }
}
