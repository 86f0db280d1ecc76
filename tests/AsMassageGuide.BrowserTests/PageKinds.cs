namespace AsMassageGuide.BrowserTests;

/// <summary>One address of every kind of page.</summary>
public sealed class PageKinds : TheoryData<string>
{
    public PageKinds()
    {
        foreach (var path in All) Add(path);
    }

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/massage-types",
        "/massage-types/deep-tissue-massage",
        "/massage",
        "/massage/does-it-help",
        "/situations/fused-spine",
        "/risks/when-to-get-help",
        "/glossary",
        "/sources",
        "/sources/romanowski-2017-pilot",
        "/pages/how-we-check-facts",
        "/nothing-here",
    ];
}
