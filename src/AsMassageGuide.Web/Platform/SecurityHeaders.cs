using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Platform;

/// <summary>What a browser may do with our pages: show them. No script but our own worker, no frame, nothing from elsewhere.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of endpoints whose answers other sites may show or read.</summary>
    public const string CrossOrigin = "cross-origin";

    public static void AddSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies()
        .SetDefaultPolicy(CreatePolicy())
        .AddPolicy(CrossOrigin, CreatePolicy().AddCrossOriginResourcePolicy(builder => builder.CrossOrigin()));

    private static HeaderPolicyCollection CreatePolicy() => new HeaderPolicyCollection()
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
            foreach (var hash in Stylesheet.Sha256) style.WithHash256(hash);
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
