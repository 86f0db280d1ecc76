using System.Security.Cryptography;
using System.Text;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Names a claim after its own words, so that the name stays when text around it changes.</summary>
internal static class ClaimAnchor
{
    /// <summary>
    /// Eight hexadecimal digits: a page of a hundred claims would meet a chance double once in a million pages.
    /// </summary>
    private const int Digits = 8;

    public static string FromText(string text) => $"c-{Hash(text)}";

    public static string OfRule(string text) => $"r-{Hash(text)}";

    /// <summary>Case and punctuation do not count, so correcting a comma keeps the name.</summary>
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Slug.FromWords(text))).AsSpan(0, Digits / 2));
}
