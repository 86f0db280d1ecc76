using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>Chooses an encoding by <c>Accept-Encoding</c> (RFC 9110, section 12.5.3).</summary>
internal static class AcceptEncoding
{
    /// <summary>Browsers send a few dozen different values in all. More would be someone filling our memory.</summary>
    private const int MaxCached = 64;

    private static readonly ConcurrentDictionary<string, ContentCoding> Cache = new(StringComparer.Ordinal);

    /// <returns>The encoding with the highest weight; of equals, the smallest. Identity when none of ours is
    /// accepted.</returns>
    public static ContentCoding Choose(StringValues header)
    {
        if (header.Count == 0)
            return ContentCoding.Identity;
        var text = header.Count == 1 ? header[0] ?? "" : header.ToString();
        if (Cache.TryGetValue(text, out var cached))
            return cached;
        var chosen = Parse(header);
        if (Cache.Count < MaxCached)
            Cache[text] = chosen;
        return chosen;
    }

    private static ContentCoding Parse(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
            return ContentCoding.Identity;
        var any = WeightOf(accepted, "*") ?? 0;
        var brotli = WeightOf(accepted, "br") ?? any;
        var gzip = WeightOf(accepted, "gzip") ?? WeightOf(accepted, "x-gzip") ?? any;
        // Identity is always accepted unless refused, but everything that is asked for comes before it.
        var identity = WeightOf(accepted, "identity") ?? 0.0001;
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
            return ContentCoding.Brotli;
        return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    private static double? WeightOf(IEnumerable<StringWithQualityHeaderValue> accepted, string name) =>
        accepted.LastOrDefault(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } value
            ? value.Quality ?? 1
            : null;
}
