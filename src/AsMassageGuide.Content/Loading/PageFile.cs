using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading;

/// <summary>
/// One Markdown file of the content folder, before it is opened. Its location determines its path and kind.
/// </summary>
/// <param name="FullPath">The path on disk.</param>
/// <param name="Folder">The section's folder, or null for the home page.</param>
/// <param name="Name">The file name without <c>.md</c>.</param>
internal sealed record PageFile(string FullPath, string? Folder, string Name)
{
    public const string TypesFolder = "massage-types";
    public const string SituationsFolder = "situations";

    /// <summary>The name that problems show.</summary>
    public string DisplayName =>
        Folder is null ? $"{ContentFolder.DisplayName}/{Name}.md" : $"{ContentFolder.DisplayName}/{Folder}/{Name}.md";

    public bool IsIndex => Name == "index";

    public PageKind Kind =>
        (Folder, Name) switch
        {
            (null, _) => PageKind.Home,
            (TypesFolder, "index") => PageKind.TypesIndex,
            (_, "index") => PageKind.SectionIndex,
            (TypesFolder, _) => PageKind.MassageType,
            (SituationsFolder, _) => PageKind.Situation,
            _ => PageKind.Article,
        };

    public string Address =>
        (Folder, Name) switch
        {
            (null, _) => SitePaths.Home,
            (_, "index") => $"/{Folder}",
            _ => $"/{Folder}/{Name}",
        };
}
