namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Restricts what browsers may do with the pages: no scripts except those of the guide, no frames, and no resources
/// from other origins.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The policy for endpoints whose responses other sites may embed or read.</summary>
    public const string CrossOrigin = "cross-origin";

    /// <param name="styleHashes">The Base64-encoded SHA-256 hash of each style sheet that a page may contain.</param>
    public static void AddSecurityHeaders(this IServiceCollection services, IReadOnlyList<string> styleHashes) =>
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(CreatePolicy(styleHashes))
            .AddPolicy(
                CrossOrigin,
                CreatePolicy(styleHashes).AddCrossOriginResourcePolicy(builder => builder.CrossOrigin())
            );

    private static HeaderPolicyCollection CreatePolicy(IReadOnlyList<string> styleHashes) =>
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
                var style = csp.AddStyleSrc();
                foreach (var hash in styleHashes)
                    style.WithHash256(hash);
                csp.AddImgSrc().Self();
                // The two external scripts; see ScriptFiles.
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
