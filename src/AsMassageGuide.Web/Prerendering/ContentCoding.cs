using Microsoft.Extensions.Primitives;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>How a body travels, the smallest first.</summary>
public enum ContentCoding
{
    Brotli,
    Gzip,
    Identity,
}

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110, section 12.5.3).</summary>
internal static class AcceptEncoding
{
    /// <returns>The coding the client likes best; of several, the smallest. Identity where it wants none of ours.</returns>
    public static ContentCoding Choose(StringValues header)
    {
        double? brotli = null, gzip = null, identity = null, any = null;
        foreach (var value in header)
        {
            foreach (var range in (value ?? "").AsSpan().Split(','))
            {
                var entry = value.AsSpan()[range].Trim();
                var semicolon = entry.IndexOf(';');
                var name = (semicolon < 0 ? entry : entry[..semicolon]).Trim();
                var weight = semicolon < 0 ? 1 : WeightOf(entry[(semicolon + 1)..]);
                if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) brotli = weight;
                else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase)) gzip = weight;
                else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase)) identity = weight;
                else if (name is "*") any = weight;
            }
        }

        var (b, g, i) = (brotli ?? any ?? 0, gzip ?? any ?? 0, identity ?? 0.0001);
        return b > 0 && b >= g && b >= i ? ContentCoding.Brotli : g > 0 && g >= i ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    /// <summary>Of "q=0.5". What cannot be read counts as not wanted.</summary>
    private static double WeightOf(ReadOnlySpan<char> parameter)
    {
        var text = parameter.Trim();
        if (!text.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) return 1;
        return double.TryParse(text[2..], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and <= 1 ? weight : 0;
    }
}
