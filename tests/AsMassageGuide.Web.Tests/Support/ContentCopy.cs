namespace AsMassageGuide.Web.Tests.Support;

/// <summary>A copy of the shipped content, to be changed by a test.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guide-");

    /// <param name="keep">Which files to copy, by their names within the folder; null for all.</param>
    public ContentCopy(Predicate<string>? keep = null)
    {
        var shipped = Repository.PathOf("content");
        foreach (
            var name in Directory
                .EnumerateFiles(shipped, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(shipped, file))
                .Where(name => keep?.Invoke(name) != false)
        )
        {
            Write(name, File.ReadAllText(System.IO.Path.Combine(shipped, name)));
        }
    }

    public string Path => folder.FullName;

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes a page with everything in its header that each page needs.</summary>
    /// <param name="keys">More keys for the header, each on a line.</param>
    public void WritePage(string name, string title, string code, string keys, string body) =>
        Write(
            name,
            $"""
            ---
            title: {title}
            code: {code}
            summary: How {title} works with AS.
            reviewed: 2026-11-23
            review-due: 2028-11-23
            clinical-review: none
            changes:
              - on: 2026-11-23
                what: First published.
            {keys}
            ---

            {body}
            """
        );

    public void Dispose() => folder.Delete(recursive: true);
}
