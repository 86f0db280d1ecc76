using AsMassageGuide.Web.Prerendering;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// A folder of finished files. They are written to a folder inside it, and change places with the files of the last
/// export at the end;
/// a failure puts those back. What no export wrote stays: a repository, a <c>CNAME</c>, a <c>.well-known</c>. Files may
/// be added from
/// many threads.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    /// <summary>
    /// Stands in every export, and lists its files. A folder with other things in it and without this is never written
    /// to.
    /// </summary>
    public const string Mark = ".as-massage-guide";

    private readonly string target;
    private readonly string fresh;
    private readonly string old;
    private readonly bool isNew;
    private readonly HashSet<string> earlier;

    /// <exception cref="IOException">The folder holds something that is not an export.</exception>
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

        earlier = isExport
            ? [.. File.ReadLines(Path.Combine(target, Mark)).Where(line => line.Length > 0 && line[0] != '#')]
            : [];
        // An export that was killed may have left them.
        if (Directory.Exists(old))
            throw new IOException(
                $"'{old}' holds the files of an export that was cut off; " + $"move them back, or delete the folder."
            );
        if (Directory.Exists(fresh))
            Directory.Delete(fresh, recursive: true);
        Directory.CreateDirectory(fresh);
    }

    public void Add(PrerenderedResponse page) => AddPage(FileOf(page.Path, page.ContentType), page);

    /// <summary>Adds the page for what is not there.</summary>
    public void AddMissing(PrerenderedResponse page) => AddPage("404.html", page);

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(fresh, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What the platform makes of a file system that takes no file so large.
            throw new IOException($"'{name}' cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Puts what was added in the place of the old export.</summary>
    /// <returns>What is left to tidy up, in a sentence; null where nothing is.</returns>
    public string? Finish()
    {
        var names = Directory
            .EnumerateFiles(fresh, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(fresh, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        File.WriteAllLines(
            Path.Combine(fresh, Mark),
            names.Prepend(
                "# The files of this export of the AS Massage " + "Guide. The next one replaces them, and no others."
            )
        );
        new FileSwap(target, fresh, old).Run([.. names, Mark], [.. earlier.Except(names)]);
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

    /// <summary>Takes away what was added and not finished.</summary>
    public void Dispose()
    {
        if (Directory.Exists(fresh))
            Directory.Delete(fresh, recursive: true);
        if (isNew && Directory.Exists(target) && !Directory.EnumerateFileSystemEntries(target).Any())
            Directory.Delete(target);
    }

    /// <summary>
    /// The file of an address, as static hosts look for it: <c>/glossary</c> is <c>glossary.html</c>.
    /// </summary>
    public static string FileOf(string path, string contentType) =>
        path == "/"
            ? "index.html"
            : path[1..] + (contentType.StartsWith("text/html", StringComparison.Ordinal) ? ".html" : "");

    /// <summary>What the owner of a host puts beside a site: hidden files, and the name of its domain.</summary>
    private static bool MayStandBeside(string name) => name.StartsWith('.') || name is "CNAME" or "lost+found";

    private void AddPage(string name, PrerenderedResponse page)
    {
        Add(name, page.Body(ContentCoding.Identity).Bytes.Span);
        Add(name + ".br", page.Body(ContentCoding.Brotli).Bytes.Span);
        Add(name + ".gz", page.Body(ContentCoding.Gzip).Bytes.Span);
    }
}
