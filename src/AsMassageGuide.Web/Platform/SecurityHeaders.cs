namespace AsMassageGuide.Web.Platform;

/// <summary>
/// What a browser may do with our pages: show them. No script but our own worker, no frame, nothing from elsewhere.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of endpoints whose answers other sites may show or read.</summary>
    public const string CrossOrigin = "cross-origin";

    /// <param name="styleHashes">Base64 of the SHA-256 of each style sheet that a page may carry.</param>
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
                // The share pages open the list of apps, when a reader asks for it.
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
                // The two scripts (see ScriptFiles); a page asks for them by their address.
                csp.AddScriptSrc().Self();
                csp.AddWorkerSrc().Self();
                // Lighthouse reads robots.txt from inside the page.
                csp.AddConnectSrc().Self();
                csp.AddManifestSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                csp.AddFrameAncestors().None();
            });
}
