namespace AsMassageGuide.BrowserTests;

/// <summary>One address of every kind of page.</summary>
public sealed class PageKinds : TheoryData<string>
{
    public PageKinds()
    {
        foreach (var path in All)
            Add(path);
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
        "/massage-types?up-to=3&beside=swedish-massage&beside=no-massage",
        "/check",
        "/check?have=flare&have=numbness-or-weakness",
        "/check?asked=1",
        "/handout",
        "/handout?type=thai-massage&have=fused-spine&list=therapist-card&on=2026-01-01",
        "/handout?asked=1",
        "/search?q=bamboo+spine",
        "/search?q=anklosing",
        "/search?q=zzzz",
        "/at-a-glance",
        "/a-z",
        "/evidence?certainty=high",
        "/changes",
        "/checklists/response-diary",
        "/glossary",
        "/sources",
        "/sources/romanowski-2017-pilot",
        "/pages/how-we-check-facts",
        "/share/rema",
        "/api",
        "/nothing-here",
    ];
}
