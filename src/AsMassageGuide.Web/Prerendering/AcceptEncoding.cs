using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>Selects a content coding based on <c>Accept-Encoding</c> (RFC 9110, section 12.5.3).</summary>
internal static class AcceptEncoding
{
    /// <summary>
    /// Browsers send a few dozen different values in total. The limit prevents clients from filling the memory.
    /// </summary>
    private const int MaxCached = 64;

    private static readonly ConcurrentDictionary<string, ContentCoding> Cache = new(StringComparer.Ordinal);

    /// <returns>
    /// The coding with the highest weight or, if weights are equal, the smallest. Identity if no supported coding is
    /// accepted.
    /// </returns>
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
        // Identity is acceptable unless refused, but any coding that the client lists takes precedence.
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
