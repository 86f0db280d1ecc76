using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests;

/// <summary>Who may know whom, as docs/architecture.md draws it.</summary>
public sealed class ArchitectureTests
{
    private static readonly FolderArrows Content = FolderArrows.Read(typeof(Site).Assembly);
    private static readonly FolderArrows Web = FolderArrows.Read(typeof(Labels).Assembly);

    /// <summary>Each folder, and the only folders of its own project that it may use.</summary>
    public static TheoryData<string, string[]> ContentFolders =>
        new()
        {
            { "Model", [] },
            { "Readability", ["Model"] },
            { "Diagnostics", ["Model"] },
            { "Loading", ["Model", "Diagnostics", "Readability"] },
            // A check names the place of a mistake, and only what was loaded knows places.
            { "Validation", ["Model", "Diagnostics", "Readability", "Loading"] },
        };

    public static TheoryData<string, string[]> WebFolders =>
        new()
        {
            { "Platform", [] },
            { "Prerendering", ["Platform"] },
            { "Shared", ["Platform"] },
        };

    [Theory]
    [MemberData(nameof(ContentFolders))]
    public void ContentFolder_UsesOnly(string folder, string[] allowed) =>
        Assert.Empty(Forbidden(Content, folder, allowed));

    [Theory]
    [MemberData(nameof(WebFolders))]
    public void WebFolder_UsesOnly(string folder, string[] allowed) => Assert.Empty(Forbidden(Web, folder, allowed));

    [Fact]
    public void Feature_UsesNoOtherFeature() =>
        Assert.Empty(
            Web.Arrows.Where(arrow => arrow.Key.From.StartsWith("Features/", StringComparison.Ordinal))
                .Where(arrow => arrow.Key.To is not ("Shared" or "Platform" or "Features/Sharing"))
                .Select(Describe)
        );

    [Fact]
    public void Folders_HaveNoCircle() => Assert.Empty(Content.Circles().Concat(Web.Circles()));

    private static IEnumerable<string> Forbidden(FolderArrows arrows, string folder, string[] allowed) =>
        arrows.Arrows.Where(arrow => arrow.Key.From == folder && !allowed.Contains(arrow.Key.To)).Select(Describe);

    private static string Describe(KeyValuePair<(string From, string To), SortedSet<string>> arrow) =>
        $"{arrow.Key.From} → {arrow.Key.To}: {string.Join(", ", arrow.Value)}";
}
