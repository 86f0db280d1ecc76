using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>An encoded response body.</summary>
/// <param name="Tag">The strong entity tag in quotes; different bytes have different tags.</param>
public sealed record EncodedBody(ReadOnlyMemory<byte> Bytes, string Tag);

/// <summary>
/// A prerendered path: its headers, and its body in each content coding. Immutable, except that recompression
/// replaces a body with a smaller one.
/// </summary>
public sealed class PrerenderedResponse
{
    /// <summary>
    /// The size in bytes from which on a compressed page comes near what the first packets of a connection hold:
    /// 14,600.
    /// </summary>
    private const int NearFirstFlight = 12 * 1024;

    private readonly EncodedBody[] bodies = new EncodedBody[3];

    /// <param name="headers">All headers except those that differ between codings.</param>
    /// <param name="strongest">Whether to use the strongest compression immediately instead of the fast one.</param>
    public PrerenderedResponse(
        string path,
        string contentType,
        IReadOnlyList<KeyValuePair<string, StringValues>> headers,
        ReadOnlyMemory<byte> body,
        bool strongest = false
    )
        : this(path, contentType, headers, body, Compressor.Gzip(body.Span))
    {
        var fast = Compressor.Brotli(body.Span, strongest: false);
        // A short page fits into the first packets anyway, and nobody waits for the first view of a data file.
        var isSmallEnough =
            fast.Length <= NearFirstFlight || !contentType.StartsWith("text/html", StringComparison.Ordinal);
        SetBrotli(fast, isSmallEnough);
        if (strongest)
            Recompress();
    }

    /// <param name="headers">All headers except those that differ between codings.</param>
    public PrerenderedResponse(
        string path,
        string contentType,
        IReadOnlyList<KeyValuePair<string, StringValues>> headers,
        ExportedBodies exported
    )
        : this(path, contentType, headers, exported.Plain, exported.Gzip)
    {
        IsExported = true;
        SetBrotli(exported.Brotli, isStrongest: true);
    }

    private PrerenderedResponse(
        string path,
        string contentType,
        IReadOnlyList<KeyValuePair<string, StringValues>> headers,
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> gzip
    )
    {
        Path = path;
        ContentType = contentType;
        Headers = headers;
        Fingerprint = Convert.ToBase64String(SHA256.HashData(body.Span)[..12]).Replace('+', '-').Replace('/', '_');
        bodies[(int)ContentCoding.Identity] = new(body, $"\"{Fingerprint}\"");
        bodies[(int)ContentCoding.Gzip] = new(gzip, $"\"{Fingerprint}-gz\"");
    }

    public string Path { get; }
    public string ContentType { get; }
    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers { get; }

    /// <summary>The hash of the content; the same on every machine.</summary>
    public string Fingerprint { get; }

    /// <summary>The hash of a page before it was reduced; null if it was not.</summary>
    public FileHash? Rendered { get; init; }

    /// <summary>Whether the bodies are the files of an earlier export.</summary>
    public bool IsExported { get; }

    /// <summary>The size of the bodies in memory in all codings, in bytes.</summary>
    public long Size => bodies.Sum(body => (long)body.Bytes.Length);

    /// <summary>Whether the bodies are as small as they get.</summary>
    private bool IsStrongest { get; set; }

    public EncodedBody Body(ContentCoding coding) => Volatile.Read(ref bodies[(int)coding]);

    /// <summary>
    /// Compresses a long page at the strongest level, which takes forty times as long as the fast one and saves a tenth
    /// of the bytes. Does nothing if the bodies are as small as they get.
    /// </summary>
    public void Recompress()
    {
        if (!IsStrongest)
            SetBrotli(
                Compressor.Brotli(bodies[(int)ContentCoding.Identity].Bytes.Span, strongest: true),
                isStrongest: true
            );
    }

    private void SetBrotli(ReadOnlyMemory<byte> bytes, bool isStrongest)
    {
        var pass = isStrongest ? "" : "-fast";
        Volatile.Write(ref bodies[(int)ContentCoding.Brotli], new(bytes, $"\"{Fingerprint}-br{pass}\""));
        IsStrongest = isStrongest;
    }
}
