using System.Security.Cryptography;
using System.Text;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>
/// Derives a claim's anchor from its own words, so that it stays the same when the surrounding text changes.
/// </summary>
internal static class ClaimAnchor
{
    /// <summary>
    /// Eight hexadecimal digits: of a million pages with a hundred claims each, about one has a chance collision.
    /// </summary>
    private const int Digits = 8;

    public static string FromText(string text) => $"c-{Hash(text)}";

    public static string OfRule(string text) => $"r-{Hash(text)}";

    /// <summary>Ignores case and punctuation, so correcting a comma keeps the anchor.</summary>
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Slug.FromWords(text))).AsSpan(0, Digits / 2));
}
