using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// The guide protects no data: it has no form that is sent, no cookie and no session. Razor Pages would still write a
/// ring of keys to
/// the home folder at each start, and warn where there is none.
/// </summary>
internal static class NoKeys
{
    private const string KeyRingLoader = "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService";

    /// <summary>To be called after what adds data protection.</summary>
    public static void KeepNoKeys(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider, EphemeralDataProtectionProvider>());
        foreach (
            var loader in services.Where(service => service.ImplementationType?.FullName == KeyRingLoader).ToList()
        )
            services.Remove(loader);
    }
}
