using System.Runtime.CompilerServices;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// Guides that tests start keep the fast compression: the strongest would use a processor for a minute each.
/// </summary>
internal static class WithoutRecompression
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("Guide__Recompress", "false");
}
