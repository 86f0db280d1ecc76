using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Turns off data protection keys. The guide has no posted forms, cookies, or sessions, but Razor Pages would still
/// write a key ring to the home folder at each start, and log a warning if there is no home folder.
/// </summary>
internal static class NoKeys
{
    private const string KeyRingLoader = "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService";

    /// <summary>Must be called after the services that add data protection.</summary>
    public static void KeepNoKeys(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider, EphemeralDataProtectionProvider>());
        foreach (
            var loader in services.Where(service => service.ImplementationType?.FullName == KeyRingLoader).ToList()
        )
            services.Remove(loader);
    }
}
