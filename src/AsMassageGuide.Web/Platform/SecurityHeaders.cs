using System.Security.Cryptography;
using System.Text;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Restricts what browsers may do with the pages: no scripts except those of the guide, no frames, and no resources
/// from other origins. The headers are the same for every page, so that any web server can send them. The one style
/// that a page may have is named in the page itself, by <see cref="PagePolicy"/>: a browser allows
/// only what both policies allow.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The policy for endpoints whose responses other sites may embed or read.</summary>
    public const string CrossOrigin = "cross-origin";

    /// <summary>
    /// The content security policy that a page states for itself: only this style and the guide's file for paper, no
    /// other, and no style attribute.
    /// </summary>
    public static string PagePolicy(string css) =>
        $"style-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    public static void AddSecurityHeaders(this IServiceCollection services) =>
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(CreatePolicy())
            .AddPolicy(CrossOrigin, CreatePolicy().AddCrossOriginResourcePolicy(builder => builder.CrossOrigin()));

    private static HeaderPolicyCollection CreatePolicy() =>
        new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
            .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
            .AddCrossOriginResourcePolicy(builder => builder.SameOrigin())
            .AddPermissionsPolicy(policy =>
            {
                policy.AddDefaultSecureDirectives();
                // The share pages open the system's share dialog on request.
                policy.AddWebShare().Self();
            })
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                // The page's own policy allows its style element alone; the file is the one for paper.
                csp.AddStyleSrc().Self().UnsafeInline();
                csp.AddImgSrc().Self();
                // The guide's own scripts; see ScriptFiles.
                csp.AddScriptSrc().Self();
                csp.AddWorkerSrc().Self();
                // Lighthouse fetches robots.txt from within the page.
                csp.AddConnectSrc().Self();
                csp.AddManifestSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                csp.AddFrameAncestors().None();
            });
}
