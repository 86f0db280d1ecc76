namespace AsMassageGuide.Web;

/// <summary>Where the content folder is: as configured, beside the published program, or in the repository while working on it.</summary>
internal static class ContentLocation
{
    private const string Folder = "content";

    /// <summary>How the command line names the setting: <c>--content folder</c>.</summary>
    public static readonly Dictionary<string, string> Switches = new() { ["--content"] = Setting, ["--watch"] = WatchSetting };

    private const string Setting = "Guide:Content";
    private const string WatchSetting = "Guide:Watch";

    /// <summary>Whether a changed file is read at once, for authors: <c>--watch</c>.</summary>
    public static bool IsWatched(IConfiguration configuration) => configuration.GetValue<bool>(WatchSetting);

    /// <returns>A path that may not exist; the reader reports that.</returns>
    public static string Find(IConfiguration configuration) =>
        configuration[Setting] ?? Ancestors(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, Folder)).FirstOrDefault(IsContent) ?? Folder;

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent) yield return at.FullName;
    }

    /// <summary>The home page tells our folder from another of the same name.</summary>
    private static bool IsContent(string folder) => File.Exists(Path.Combine(folder, "index.md"));
}
