using AsMassageGuide.Web.Serving.Editions;

namespace AsMassageGuide.Web.Exporting;

/// <summary>A folder of finished files. It is written beside the old one and takes its place at the end, so that a failure leaves the old one whole. Files may be added from many threads.</summary>
internal sealed class ExportFolder : IDisposable
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

    public void Add(PressedPage page) => AddPage(FileOf(page.Path, page.ContentType), page);

    /// <summary>Adds the page for what is not there.</summary>
    public void AddMissing(PressedPage page) => AddPage("404.html", page);

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
    public void Finish()
    {
        Add(Mark, "Made by the export of the AS Massage Guide. A new export replaces this folder.\n"u8);
        Swap();
    }

    /// <summary>Takes away what was added and not finished.</summary>
    public void Dispose()
    {
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
    }

    /// <summary>The file of an address, as static hosts look for it: <c>/glossary</c> is <c>glossary.html</c>.</summary>
    public static string FileOf(string path, string contentType) =>
        path == "/" ? "index.html" : path[1..] + (contentType.StartsWith("text/html", StringComparison.Ordinal) ? ".html" : "");

    private void AddPage(string name, PressedPage page)
    {
        Add(name, page.Body(ContentCoding.Identity).Bytes.Span);
        Add(name + ".br", page.Body(ContentCoding.Brotli).Bytes.Span);
        Add(name + ".gz", page.Body(ContentCoding.Gzip).Bytes.Span);
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
