using System.Collections.Concurrent;
using AsMassageGuide.Web.Prerendering;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Writes an export to a folder. New files are written to a subfolder and replace the files of the previous export at
/// the end; if that fails, the previous files are restored. Files that did not change stay where they are, with their
/// dates. Files that no export wrote are kept, such as a repository, a <c>CNAME</c>, or a <c>.well-known</c>. Adding
/// files is thread-safe.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    /// <summary>
    /// Marker file that lists the files of an export. A folder that contains other files but no marker is never
    /// written to.
    /// </summary>
    public const string Mark = ExportList.Name;

    private readonly string target;
    private readonly List<(string Name, string Text)> beside = [];
    private readonly string fresh;
    private readonly string old;
    private readonly bool isNew;
    private readonly ConcurrentDictionary<string, FileHash> hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileHash> rendered = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> changed = [ExportList.Name];

    /// <exception cref="IOException">The folder contains files that do not belong to an export.</exception>
    public ExportFolder(string folder)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        fresh = Path.Combine(target, $"{Mark}-new");
        old = Path.Combine(target, $"{Mark}-old");
        if (File.Exists(target))
            throw new IOException($"'{folder}' is a file; name a folder.");
        isNew = !Directory.Exists(target);
        var isExport = File.Exists(Path.Combine(target, Mark));
        if (
            !isNew
            && !isExport
            && Directory.EnumerateFileSystemEntries(target).Any(entry => !MayStandBeside(Path.GetFileName(entry)))
        )
        {
            throw new IOException(
                $"'{folder}' holds files that are not an export of the guide; name an empty folder or a new one."
            );
        }

        Earlier = ExportList.Read(target);
        // A killed export may have left these folders.
        if (Directory.Exists(old))
            throw new IOException(
                $"'{old}' holds the files of an export that was cut off; " + $"move them back, or delete the folder."
            );
        if (Directory.Exists(fresh))
            Directory.Delete(fresh, recursive: true);
        Directory.CreateDirectory(fresh);
    }

    public void Add(PrerenderedResponse page)
    {
        var name = EarlierExport.FileOf(page.Path, page.ContentType);
        if (page.Rendered is { } hash)
            rendered[name] = hash;
        Add(name, ContentCoding.Identity);
        Add(name + ".br", ContentCoding.Brotli);
        Add(name + ".gz", ContentCoding.Gzip);

        void Add(string file, ContentCoding coding)
        {
            if (page.IsExported)
                Keep(file);
            else
                this.Add(file, page.Body(coding).Bytes.Span);
        }
    }

    /// <summary>Keeps a file of the previous export, which must be as it was written.</summary>
    public void Keep(string name) => hashes[name] = Earlier!.Files[name];

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        hashes[name] = FileHash.Of(bytes);
        if (IsThere(name, bytes))
            return;
        changed.Add(name);
        var path = Path.Combine(fresh, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // .NET throws this exception if the file system does not support files of this size.
            throw new IOException($"'{name}' cannot be written: {e.Message}", e);
        }
    }

    /// <summary>The list of the previous export; null if there is none.</summary>
    public ExportList? Earlier { get; }

    /// <summary>The absolute path of the folder.</summary>
    public string FullName => target;

    /// <summary>Adds a file beside the folder, where no visitor can read it: "site" and ".nginx.conf" make "site.nginx.conf".</summary>
    public void AddBeside(string ending, string text) => beside.Add((target + ending, text));

    /// <summary>
    /// Returns whether the folder already has what the guide would write: the same build made it from the same source,
    /// and nobody has changed, removed or moved a file since.
    /// </summary>
    /// <param name="endings">Those of the files beside the folder.</param>
    public bool IsCurrent(string build, string source, params string[] endings) =>
        Earlier is not null
        && Earlier.Build == build
        && Earlier.Source == source
        && Array.TrueForAll(endings, NamesTheFolder)
        && Earlier.IsWhole(target);

    /// <summary>The configuration of a server, which stands beside the folder, has the folder's path.</summary>
    private bool NamesTheFolder(string ending) =>
        File.Exists(target + ending) && File.ReadAllText(target + ending).Contains(target, StringComparison.Ordinal);

    /// <summary>Replaces the previous export with the added files.</summary>
    /// <param name="build">What made them.</param>
    /// <param name="source">The hash of what they were made from.</param>
    /// <returns>A message about leftover files, or null if there are none.</returns>
    public string? Finish(string build, string source)
    {
        new ExportList(build, source, hashes, rendered).Write(fresh);
        var stale = Earlier is null ? [] : Earlier.Files.Keys.Except(hashes.Keys);
        new FileSwap(target, fresh, old).Run([.. changed.Order(StringComparer.Ordinal)], [.. stale]);
        foreach (var (name, text) in beside)
            File.WriteAllText(name, text);
        try
        {
            Directory.Delete(old, recursive: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The files of the export before are still in {old}, and could not be deleted: {e.Message}";
        }
    }

    /// <summary>Deletes the files of an unfinished export.</summary>
    public void Dispose()
    {
        if (Directory.Exists(fresh))
            Directory.Delete(fresh, recursive: true);
        if (isNew && Directory.Exists(target) && !Directory.EnumerateFileSystemEntries(target).Any())
            Directory.Delete(target);
    }

    /// <summary>
    /// Returns whether an entry belongs to the host and not to the site, such as a hidden file or the domain name.
    /// </summary>
    private static bool MayStandBeside(string name) => name.StartsWith('.') || name is "CNAME" or "lost+found";

    /// <summary>Returns whether the previous export wrote the same file, and nobody has changed it since.</summary>
    private bool IsThere(string name, ReadOnlySpan<byte> bytes)
    {
        if (Earlier?.Files.ContainsKey(name) != true)
            return false;
        var file = new FileInfo(Path.Combine(target, name));
        try
        {
            return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody took away the right to read it, or the file itself: it is written anew.
            return false;
        }
    }
}
