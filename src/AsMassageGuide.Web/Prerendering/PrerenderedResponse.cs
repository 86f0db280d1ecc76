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
    private readonly EncodedBody[] bodies = new EncodedBody[3];

    /// <param name="headers">All headers except those that differ between codings.</param>
    /// <param name="strongest">Whether to use the strongest compression immediately instead of the fast one.</param>
    /// <param name="earlier">An export that may have the compressed forms of the same body.</param>
    public PrerenderedResponse(
        string path,
        string contentType,
        IReadOnlyList<KeyValuePair<string, StringValues>> headers,
        ReadOnlyMemory<byte> body,
        bool strongest = false,
        EarlierExport? earlier = null
    )
    {
        Path = path;
        ContentType = contentType;
        Headers = headers;
        Fingerprint = Convert.ToBase64String(SHA256.HashData(body.Span)[..12]).Replace('+', '-').Replace('/', '_');
        bodies[(int)ContentCoding.Identity] = new(body, $"\"{Fingerprint}\"");
        if (earlier?.FindCompressed(path, contentType, body.Span) is { } found)
            SetCompressed(found.Brotli, found.Gzip, strongest: true);
        else
            Compress(strongest);
    }

    public string Path { get; }
    public string ContentType { get; }
    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers { get; }

    /// <summary>The hash of the content; the same on every machine.</summary>
    public string Fingerprint { get; }

    /// <summary>The size of the bodies in memory in all codings, in bytes.</summary>
    public long Size => bodies.Sum(body => (long)body.Bytes.Length);

    /// <summary>Whether the bodies are compressed at the strongest level.</summary>
    public bool IsStrongest { get; private set; }

    public EncodedBody Body(ContentCoding coding) => Volatile.Read(ref bodies[(int)coding]);

    /// <summary>
    /// Compresses the body. The fast level makes a page available immediately; the strongest takes twenty times as
    /// long and saves a tenth of the bytes.
    /// </summary>
    public void Compress(bool strongest)
    {
        var plain = bodies[(int)ContentCoding.Identity].Bytes.Span;
        SetCompressed(Compressor.Brotli(plain, strongest), Compressor.Gzip(plain, strongest), strongest);
    }

    private void SetCompressed(byte[] brotli, byte[] gzip, bool strongest)
    {
        var pass = strongest ? "" : "-fast";
        Volatile.Write(ref bodies[(int)ContentCoding.Brotli], new(brotli, $"\"{Fingerprint}-br{pass}\""));
        Volatile.Write(ref bodies[(int)ContentCoding.Gzip], new(gzip, $"\"{Fingerprint}-gz{pass}\""));
        IsStrongest = strongest;
    }
}
