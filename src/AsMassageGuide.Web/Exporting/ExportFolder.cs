using AsMassageGuide.Web.Serving.Editions;

namespace AsMassageGuide.Web.Exporting;

/// <summary>A folder of finished files. It is written beside the old one and then takes its place, so that a failure leaves the old one whole.</summary>
internal sealed class ExportFolder
{
    /// <summary>Stands in every export. A folder with other things in it and without this is never replaced.</summary>
    public const string Mark = ".as-massage-guide";

    private readonly string target;
    private readonly string fresh;

    /// <exception cref="IOException">The folder holds something that is not an export.</exception>
    public ExportFolder(string folder)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        fresh = $"{target}.new-{Environment.ProcessId}";
        if (File.Exists(target)) throw new IOException($"'{folder}' is a file; name a folder.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Mark)))
        {
            throw new IOException($"'{folder}' holds files that are not an export of the guide; name an empty folder or a new one.");
        }
    }

    /// <exception cref="OperationCanceledException">It was stopped before the new files took the place of the old.</exception>
    public void Write(Edition edition, IEnumerable<(string Name, byte[] Bytes)> more, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(fresh);
            foreach (var page in edition.Pages)
            {
                cancellation.ThrowIfCancellationRequested();
                WritePage(FileOf(page.Path, page.ContentType), page);
            }

            WritePage("404.html", edition.Missing);
            foreach (var (name, bytes) in more) WriteFile(name, bytes);
            WriteFile(Mark, "Made by the export of the AS Massage Guide. A new export replaces this folder.\n"u8);
            Swap();
        }
        catch
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
            throw;
        }
    }

    /// <summary>The file of an address, as static hosts look for it: <c>/glossary</c> is <c>glossary.html</c>.</summary>
    public static string FileOf(string path, string contentType) =>
        path == "/" ? "index.html" : path[1..] + (contentType.StartsWith("text/html", StringComparison.Ordinal) ? ".html" : "");

    private void WritePage(string name, PressedPage page)
    {
        WriteFile(name, page.Body(ContentCoding.Identity).Bytes.Span);
        WriteFile(name + ".br", page.Body(ContentCoding.Brotli).Bytes.Span);
        WriteFile(name + ".gz", page.Body(ContentCoding.Gzip).Bytes.Span);
    }

    private void WriteFile(string name, ReadOnlySpan<byte> bytes)
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

    private void Swap()
    {
        var old = $"{target}.old-{Environment.ProcessId}";
        var hasOld = Directory.Exists(target);
        if (hasOld) Directory.Move(target, old);
        try
        {
            Directory.Move(fresh, target);
        }
        catch when (hasOld)
        {
            Directory.Move(old, target);
            throw;
        }

        if (hasOld) Directory.Delete(old, recursive: true);
    }
}
