using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// The files of an export that can be used again. Reducing and compressing pages takes most of the time of an export,
/// and a change of one page leaves all others as they were.
/// </summary>
public sealed class EarlierExport
{
    private readonly string folder;
    private readonly ExportList list;

    private EarlierExport(string folder, ExportList list) => (this.folder, this.list) = (folder, list);

    /// <summary>No export: nothing is used again.</summary>
    public static EarlierExport None { get; } = new("", ExportList.Empty);

    /// <param name="folder">The exported folder.</param>
    /// <param name="list">The list of its files; null if there is none.</param>
    /// <param name="address">The public address, which pictures show.</param>
    /// <returns>
    /// The export, or <see cref="None"/> if another build of the guide made it, which may draw or compress otherwise.
    /// </returns>
    public static EarlierExport Open(string folder, ExportList? list, Uri address) =>
        list?.Build == BuildFor(address) ? new(folder, list) : None;

    /// <summary>Names this build of both assemblies and the address, as a list of files does.</summary>
    public static string BuildFor(Uri address) =>
        $"build {typeof(EarlierExport).Module.ModuleVersionId} with {typeof(Site).Module.ModuleVersionId} "
        + $"on .NET {Environment.Version} for {address}";

    /// <summary>
    /// Returns the file name that static hosts look up for a path: <c>/glossary</c> is <c>glossary.html</c>.
    /// </summary>
    public static string FileOf(string path, string contentType) =>
        path == "/" ? "index.html"
        : !contentType.StartsWith("text/html", StringComparison.Ordinal) ? path[1..]
        : path.EndsWith(".html", StringComparison.Ordinal) ? path[1..]
        : $"{path[1..]}.html";

    /// <summary>Returns whether there is a picture of that name, which says what the picture shows.</summary>
    /// <param name="name">Relative to the folder: "qr/dudi.png".</param>
    public bool HasPicture(string name) => name.EndsWith(".png", StringComparison.Ordinal) && Read(name) is not null;

    /// <summary>Returns what the export made of a rendered response, or null if it rendered another.</summary>
    /// <param name="name">The name of the file: "glossary.html".</param>
    /// <param name="rendered">The hash of the body before it was reduced.</param>
    public ExportedBodies? Find(string name, FileHash rendered) =>
        list.RenderedAs(name) == rendered
        && Read(name) is { } plain
        && Read(name + ".br") is { } brotli
        && Read(name + ".gz") is { } gzip
            ? new(plain, brotli, gzip)
            : null;

    /// <summary>Returns a file, or null if it is not as the export wrote it.</summary>
    private byte[]? Read(string name)
    {
        if (!list.Files.TryGetValue(name, out var hash))
            return null;
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return FileHash.Of(bytes) == hash ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that somebody took away is made anew.
            return null;
        }
    }
}

/// <summary>The body of an exported response in each content coding, at its smallest.</summary>
public sealed record ExportedBodies(ReadOnlyMemory<byte> Plain, ReadOnlyMemory<byte> Brotli, ReadOnlyMemory<byte> Gzip);
