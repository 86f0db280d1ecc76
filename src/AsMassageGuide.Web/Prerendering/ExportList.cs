using System.Text;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The list of files that an export keeps in its folder: what made them and from what, and the hash of each. Lines with
/// a number sign are comments to people.
/// </summary>
/// <param name="Build">The build of the guide that made the files, and the address that it made them for.</param>
/// <param name="Source">The hash of all that the files were made from.</param>
/// <param name="Files">The hash of each file by its name, such as "qr/dudi.png".</param>
public sealed record ExportList(string Build, string Source, IReadOnlyDictionary<string, FileHash> Files)
{
    /// <summary>The name of the list in the folder.</summary>
    public const string Name = ".as-massage-guide";

    private const string BuildPrefix = "# Made by ";
    private const string SourcePrefix = "# From ";
    private const string Separator = "  ";

    /// <returns>Null if the folder has no export.</returns>
    public static ExportList? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return null;
        var lines = File.ReadAllLines(path);
        return new(
            After(BuildPrefix),
            After(SourcePrefix),
            lines
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(Separator, 2))
                .DistinctBy(parts => parts[^1])
                .ToDictionary(parts => parts[^1], parts => FileHash.Parse(parts[0]), StringComparer.Ordinal)
        );

        string After(string prefix) =>
            Array.Find(lines, line => line.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..] ?? "";
    }

    /// <summary>Writes the list as <c>sha256sum</c> reads it.</summary>
    public void Write(string folder) =>
        File.WriteAllLines(
            Path.Combine(folder, Name),
            Files
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.Value + Separator + file.Key)
                .Prepend(SourcePrefix + Source)
                .Prepend(BuildPrefix + Build)
                .Prepend(
                    "# The files of this export of the AS Massage Guide. The next one replaces them, and no others."
                )
        );

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
