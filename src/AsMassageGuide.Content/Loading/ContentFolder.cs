using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// Finds the files of the content folder and reports files that do not belong there. Opens none of them.
/// </summary>
internal sealed class ContentFolder(string folder, ContentProblems problems)
{
    /// <summary>The full path, without the trailing slash that shells add.</summary>
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    public const string DisplayName = "content";
    public const string References = "references.yml";
    public const string Glossary = "glossary.yml";
    public const string UrgentHelp = "urgent-help.yml";

    public const string Style = "style.yml";

    public const string Synonyms = "search-synonyms.yml";

    public const string Redirects = "redirects.yml";

    public const string ConditionCodes = "condition-codes.yml";

    public const string RecordSystems = "record-systems.yml";

    public const string SearchPhrases = "search-phrases.yml";

    public const string SearchMisses = "search-misses.yml";

    private static readonly string[] DataFiles =
    [
        References,
        Glossary,
        UrgentHelp,
        Style,
        Synonyms,
        Redirects,
        ConditionCodes,
        RecordSystems,
        SearchPhrases,
        SearchMisses,
    ];

    /// <summary>Data files that every page is checked against or linked with.</summary>
    public IEnumerable<string> SharedFiles => DataFiles.Select(PathOf);

    public string PathOf(string dataFile) => Path.Combine(root, dataFile);

    public static string NameOf(string dataFile) => $"{DisplayName}/{dataFile}";

    /// <summary>
    /// Returns the home page and the pages of every section, in the same order on every machine. Returns an empty
    /// list when the folder cannot be read.
    /// </summary>
    public IReadOnlyList<PageFile> FindPages()
    {
        try
        {
            var pages = TopFiles()
                .Concat(Directory.EnumerateDirectories(root).Where(IsOurs).SelectMany(FolderFiles))
                .OrderBy(page => page.DisplayName, StringComparer.Ordinal)
                .ToList();
            if (!pages.Exists(page => page.Folder is null))
                problems.FileMissing(StartOf("index.md"), "there is no home page");
            return pages;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.FileMissing(
                new(DisplayName, 1, 1),
                e is UnauthorizedAccessException ? "no permission to list the folder" : "there is no such folder"
            );
            return [];
        }
    }

    private IEnumerable<PageFile> TopFiles()
    {
        foreach (var file in Directory.EnumerateFiles(root).Where(IsOurs))
        {
            var name = Path.GetFileName(file);
            if (name == "index.md")
                yield return new(file, null, "index");
            else if (FolderOf(file) is { } folder)
                problems.TwoFilesForOneAddress(StartOf(name), $"/{folder}", $"{DisplayName}/{folder}/index.md");
            else if (!DataFiles.Contains(name))
                problems.FileNotRead(StartOf(name));
        }
    }

    private List<PageFile> FolderFiles(string folder)
    {
        var section = Path.GetFileName(folder);
        var pages = new List<PageFile>();
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsOurs))
        {
            if (Path.GetExtension(file) == ".md")
                pages.Add(new(file, section, Path.GetFileNameWithoutExtension(file)));
            else
                problems.FileNotRead(StartOf($"{section}/{Path.GetFileName(file)}"));
        }

        foreach (var page in pages.Where(page => !Slug.IsValid(page.Name)))
            problems.BadFileName(StartOf($"{section}/{page.Name}.md"), $"{Slug.FromWords(page.Name)}.md");
        if (!Slug.IsValid(section))
            problems.BadFileName(StartOf(section), Slug.FromWords(section));
        if (pages.Count > 0 && !pages.Exists(page => page.IsIndex))
            problems.FolderWithoutIndex(StartOf(section));
        foreach (var deeper in Directory.EnumerateDirectories(folder).Where(IsShown))
            problems.FolderInFolder(StartOf($"{section}/{Path.GetFileName(deeper)}"));
        return pages;
    }

    /// <returns>The section folder that the file would hide because it has the same name, or null.</returns>
    private static string? FolderOf(string file) =>
        Path.GetExtension(file) == ".md" && Directory.Exists(Path.ChangeExtension(file, null))
            ? Path.GetFileNameWithoutExtension(file)
            : null;

    /// <summary>
    /// Skips hidden files, and reports symbolic links that lead outside the folder: one could publish any file on the
    /// machine.
    /// </summary>
    private bool IsOurs(string path)
    {
        if (!IsShown(path))
            return false;
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (entry.LinkTarget is null || IsInside(FinalTarget(entry)))
            return true;
        problems.LinkOutside(StartOf(Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/')));
        return false;
    }

    /// <returns>The final target, or null for circular links.</returns>
    private static string? FinalTarget(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool IsInside(string? target) =>
        target?.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true;

    /// <summary>Skips hidden files: editors and desktops create them, so they are not an author's mistake.</summary>
    private static bool IsShown(string path) => !Path.GetFileName(path).StartsWith('.');

    private static SourceLocation StartOf(string name) => new($"{DisplayName}/{name}", 1, 1);
}
