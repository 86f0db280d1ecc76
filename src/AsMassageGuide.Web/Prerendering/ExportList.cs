using System.Text;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The list of files that an export keeps in its folder: what made them and from what, and the hash of each. Lines with
/// a number sign are comments to people.
/// </summary>
/// <param name="Build">The build of the guide that made the files, and the address that it made them for.</param>
/// <param name="Source">The hash of all that the files were made from.</param>
/// <param name="Files">The hash of each file by its name, such as "qr/dudi.png".</param>
/// <param name="Rendered">The hash of each page before it was reduced, by the name of its file.</param>
public sealed record ExportList(
    string Build,
    string Source,
    IReadOnlyDictionary<string, FileHash> Files,
    IReadOnlyDictionary<string, FileHash> Rendered
)
{
    /// <summary>The name of the list in the folder.</summary>
    public const string Name = ".as-massage-guide";

    private const string BuildPrefix = "# Made by ";
    private const string SourcePrefix = "# From ";
    private const string RenderedPrefix = "# Rendered as ";
    private const string Separator = "  ";

    public static ExportList Empty { get; } =
        new("", "", new Dictionary<string, FileHash>(), new Dictionary<string, FileHash>());

    /// <returns>Null if the folder has no export.</returns>
    public static ExportList? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return null;
        var (build, source) = ("", "");
        var files = new Dictionary<string, FileHash>(StringComparer.Ordinal);
        var rendered = new Dictionary<string, FileHash>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(BuildPrefix, StringComparison.Ordinal))
                build = line[BuildPrefix.Length..];
            else if (line.StartsWith(SourcePrefix, StringComparison.Ordinal))
                source = line[SourcePrefix.Length..];
            else if (line.StartsWith(RenderedPrefix, StringComparison.Ordinal))
                Add(line[RenderedPrefix.Length..], rendered);
            else if (line.Length > 0 && line[0] != '#')
                Add(line, files);
        }

        return new(build, source, files, rendered);

        static void Add(string line, Dictionary<string, FileHash> hashes)
        {
            var parts = line.Split(Separator, 2);
            hashes.TryAdd(parts[^1], FileHash.Parse(parts[0]));
        }
    }

    /// <summary>Returns the hash of a response before it was reduced, or null if the export does not have it.</summary>
    /// <param name="name">The name of its file; only pages are reduced.</param>
    public FileHash? RenderedAs(string name) =>
        Rendered.TryGetValue(name, out var page) ? page
        : Files.TryGetValue(name, out var file) ? file
        : null;

    /// <summary>Writes the list as <c>sha256sum</c> reads it.</summary>
    public void Write(string folder) =>
        File.WriteAllLines(
            Path.Combine(folder, Name),
            [
                "# The files of this export of the AS Massage Guide. The next one replaces them, and no others.",
                BuildPrefix + Build,
                SourcePrefix + Source,
                .. Lines(Rendered).Select(line => RenderedPrefix + line),
                .. Lines(Files),
            ]
        );

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, FileHash> hashes) =>
        hashes.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value + Separator + file.Key);

    /// <summary>Returns whether the folder has each file as it was written.</summary>
    public bool IsWhole(string folder) =>
        Files.All(file =>
            Path.Combine(folder, file.Key) is var path
            && File.Exists(path)
            && FileHash.Of(File.ReadAllBytes(path)) == file.Value
        );

    /// <summary>Returns one hash of all files below a folder, and of another value that makes a difference.</summary>
    public static FileHash HashOfFiles(string folder, string other)
    {
        var lines = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => FileHash.Of(File.ReadAllBytes(file)) + Separator + Path.GetRelativePath(folder, file));
        return FileHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines.Append(other))));
    }
}
