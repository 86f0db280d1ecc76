using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>One body of an address, as it goes over the wire.</summary>
/// <param name="Tag">Strong, in quotes: other bytes have another.</param>
public sealed record EncodedBody(ReadOnlyMemory<byte> Bytes, string Tag);

/// <summary>
/// An address of the edition: its headers, and its body in each coding. Immutable but for a smaller body that takes the
/// place of a larger one.
/// </summary>
public sealed class PrerenderedResponse
{
    private readonly EncodedBody[] bodies = new EncodedBody[3];

    /// <param name="headers">All but those that differ from body to body.</param>
    /// <param name="strongest">Whether to compress as far as can be at once, or first of all fast.</param>
    public PrerenderedResponse(
        string path,
        string contentType,
        IReadOnlyList<KeyValuePair<string, StringValues>> headers,
        ReadOnlyMemory<byte> body,
        bool strongest = false
    )
    {
        Path = path;
        ContentType = contentType;
        Headers = headers;
        Fingerprint = Convert.ToBase64String(SHA256.HashData(body.Span)[..12]).Replace('+', '-').Replace('/', '_');
        bodies[(int)ContentCoding.Identity] = new(body, $"\"{Fingerprint}\"");
        Compress(strongest);
    }

    public string Path { get; }
    public string ContentType { get; }
    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers { get; }

    /// <summary>Of the content, the same on every machine.</summary>
    public string Fingerprint { get; }

    /// <summary>Bytes in memory, in all codings.</summary>
    public long Size => bodies.Sum(body => (long)body.Bytes.Length);

    public EncodedBody Body(ContentCoding coding) => Volatile.Read(ref bodies[(int)coding]);

    /// <summary>
    /// A fast pass makes a page ready at once; the strongest takes twenty times as long and saves a tenth of the bytes.
    /// </summary>
    public void Compress(bool strongest)
    {
        var plain = bodies[(int)ContentCoding.Identity].Bytes.Span;
        var pass = strongest ? "" : "-fast";
        Volatile.Write(
            ref bodies[(int)ContentCoding.Brotli],
            new(Compressor.Brotli(plain, strongest), $"\"{Fingerprint}-br{pass}\"")
        );
        Volatile.Write(
            ref bodies[(int)ContentCoding.Gzip],
            new(Compressor.Gzip(plain, strongest), $"\"{Fingerprint}-gz{pass}\"")
        );
    }
}
