using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The SHA-256 of a file in 32 bytes, a fifth of its text. An export of 10,000 pages keeps 200,000 of them.
/// </summary>
public readonly record struct FileHash(UInt128 High, UInt128 Low)
{
    private const int HalfBytes = SHA256.HashSizeInBytes / 2;
    private const int HalfDigits = 2 * HalfBytes;

    public static FileHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    public static FileHash Of(ReadOnlySequence<byte> bytes)
    {
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in bytes)
            hashing.AppendData(part.Span);
        return Read(hashing.GetHashAndReset());
    }

    /// <param name="digits">64 hexadecimal digits, as <c>sha256sum</c> prints them.</param>
    /// <returns>A hash that no file has if there is none.</returns>
    public static FileHash Parse(ReadOnlySpan<char> digits) =>
        digits.Length == 2 * HalfDigits
        && UInt128.TryParse(digits[..HalfDigits], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var high)
        && UInt128.TryParse(digits[HalfDigits..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var low)
            ? new(high, low)
            : default;

    public override string ToString() => $"{High:x32}{Low:x32}";

    private static FileHash Read(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[HalfBytes..]));
}
