using System.Collections.Frozen;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Query parameters that mailing tools, social networks, and advertisers add to URLs. The guide does not use them.
/// </summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes = ["utm_", "mtm_", "pk_", "hsa_", "_hs", "mc_", "vero_", "oly_"];

    private static readonly FrozenSet<string> Names = new[]
    {
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "twclid",
        "ttclid",
        "li_fat_id",
        "igshid",
        "igsh",
        "yclid",
        "ysclid",
        "epik",
        "srsltid",
        "_ga",
        "_gl",
        "ref",
        "ref_src",
        "s_cid",
        "mkt_tok",
        "cmpid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The name of a parameter; encoded as in the URL if it cannot be decoded.</param>
    public static bool Contains(string name) =>
        Names.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Returns a raw query without tracking parameters, with its question mark; empty if no other parameters exist.
    /// </summary>
    public static string Without(string? query)
    {
        if (string.IsNullOrEmpty(query))
            return "";
        var asked = query[1..].Split('&').Where(pair => pair.Length > 0 && !Contains(pair.Split('=')[0])).ToList();
        return asked.Count == 0 ? "" : "?" + string.Join('&', asked);
    }
}
