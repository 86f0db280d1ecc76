using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AsMassageGuide.Web.Platform;

/// <summary>Compares <c>If-None-Match</c> with the entity tag of a response (RFC 9110, section 13.1.2).</summary>
internal static class EntityTags
{
    /// <param name="tag">The entity tag in quotes, as sent in the response.</param>
    /// <returns>
    /// Whether the client already has this response. The comparison is weak, because a cache may have weakened the
    /// tag.
    /// </returns>
    public static bool Matches(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0)
            return false;
        if (ifNoneMatch.Count == 1 && ifNoneMatch[0] == tag)
            return true;
        if (!EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags))
            return false;
        var own = EntityTagHeaderValue.Parse(tag);
        return tags.Any(candidate =>
            candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(own, useStrongComparison: false)
        );
    }
}
