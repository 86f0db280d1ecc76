using System.IO.Compression;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The files of an export that can be used again. The strongest compression takes most of the time of an export, and a
/// change of one page leaves all others as they were.
/// </summary>
public sealed class EarlierExport
{
    private readonly string? folder;

    private EarlierExport(string? folder) => this.folder = folder;

    /// <summary>No export: nothing is used again.</summary>
    public static EarlierExport None { get; } = new(null);

    /// <param name="folder">The exported folder; it need not exist.</param>
    /// <param name="address">The public address, which pictures show.</param>
    /// <returns>
    /// The export, or <see cref="None"/> if another build of the guide made it, which may draw or compress otherwise.
    /// </returns>
    public static EarlierExport Open(string folder, Uri address) =>
        ExportList.Read(folder)?.Build == BuildFor(address) ? new(folder) : None;

    /// <summary>Names this build and the address, as a list of files does.</summary>
    public static string BuildFor(Uri address) =>
        $"build {typeof(EarlierExport).Module.ModuleVersionId} on .NET {Environment.Version} for {address}";

    /// <summary>
    /// Returns the file name that static hosts look up for a path: <c>/glossary</c> is <c>glossary.html</c>.
    /// </summary>
    public static string FileOf(string path, string contentType) =>
        path == "/"
            ? "index.html"
            : path[1..] + (contentType.StartsWith("text/html", StringComparison.Ordinal) ? ".html" : "");

    /// <summary>Returns the file of a picture, whose name says what it shows, or null if there is none.</summary>
    /// <param name="name">Relative to the folder: "qr/dudi.png".</param>
    public byte[]? FindPicture(string name) =>
        folder is not null && name.EndsWith(".png", StringComparison.Ordinal) ? Read(name) : null;

    /// <summary>Returns the compressed forms of a body, or null if the export has none that unpack to it.</summary>
    public (byte[] Brotli, byte[] Gzip)? FindCompressed(string path, string contentType, ReadOnlySpan<byte> body)
    {
        if (folder is null)
            return null;
        var name = FileOf(path, contentType);
        return
            Read(name + ".br") is { } brotli
            && Read(name + ".gz") is { } gzip
            && Unpacks(brotli, packed => new BrotliStream(packed, CompressionMode.Decompress), body)
            && Unpacks(gzip, packed => new GZipStream(packed, CompressionMode.Decompress), body)
            ? (brotli, gzip)
            : null;
    }

    private byte[]? Read(string name)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder!, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A new page, or a file that somebody took away: it is made anew.
            return null;
        }
    }

    private static bool Unpacks(byte[] packed, Func<Stream, Stream> open, ReadOnlySpan<byte> body)
    {
        try
        {
            // One byte more than expected, to notice a longer body.
            var unpacked = new byte[body.Length + 1];
            using var stream = open(new MemoryStream(packed));
            return stream.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false) == body.Length
                && body.SequenceEqual(unpacked.AsSpan(0, body.Length));
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
