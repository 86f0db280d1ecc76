using System.Globalization;

namespace AsMassageGuide.Web.Platform;

/// <summary>Reads how many files and connections the system lets this process open.</summary>
internal static class FileHandles
{
    private const string Limits = "/proc/self/limits";
    private const string Row = "Max open files";

    /// <summary>The limit, or null if the system sets none or does not report it.</summary>
    public static long? Limit { get; } = Read();

    private static long? Read()
    {
        if (!File.Exists(Limits))
            return null;
        var row = File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(Row, StringComparison.Ordinal));
        return long.TryParse(
            row?[Row.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(),
            CultureInfo.InvariantCulture,
            out var limit
        )
            ? limit
            : null;
    }
}
