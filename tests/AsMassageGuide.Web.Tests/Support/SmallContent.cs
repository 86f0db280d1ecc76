namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// The smallest content that <c>check</c> passes: one type, with no checklist, no situation, no source and no change. A
/// guide of it starts in a third of the time.
/// </summary>
internal static class SmallContent
{
    public static ContentCopy Create()
    {
        var content = new ContentCopy(keep: name => name is "condition-codes.yml");
        content.Write("index.md", Page("Home", "babe"));
        content.Write("massage-types/index.md", Page("Massage types", "babi"));
        content.Write("massage-types/light.md", Page("Light massage", "babu", MassageType));
        foreach (var list in EmptyLists)
            content.Write(list, "[]\n");
        content.Write("record-systems.yml", "- about: as\n  reader: patient\n  pages: [/massage-types]\n");
        content.Write("style.yml", Style);
        content.Write("urgent-help.yml", string.Concat(SignLists.Select(Signs)));
        return content;
    }

    private const string MassageType = """
        key-points: [One is here., Two are here., Three are here.]
        if-none-fits: A light session is up to you.
        ask-for: Ask for light strokes.
        suitability: not-enough-evidence
        because: We do not know.
        based-on: No study.
        certainty: none-found
        pressure: [1, 1]
        involves: []
        session: 30 minutes
        hands: Light strokes
        tile: swedish

        """;

    private const string Style = """
        limits: {page-grade: 99, sentence-words: 99, average-words: 99, key-point-words: 99, heading-words: 99}
        headings: []
        cards: []
        lengths: []
        never-write: []
        plain-words: []
        advice-words: []

        """;

    private static readonly string[] EmptyLists =
    [
        "search-synonyms.yml",
        "redirects.yml",
        "search-phrases.yml",
        "search-misses.yml",
        "glossary.yml",
        "references.yml",
    ];

    private static readonly string[] SignLists = ["emergency", "same-day", "routine"];

    private static string Signs(string list) =>
        $"""
            {list}:
              heading: "Get help if you have:"
              signs:
                - sign: Chest pain
                  sources: [editorial-caution]
              action: Call.

            """;

    private static string Page(string title, string code, string keys = "") =>
        $"""
            ---
            title: {title}
            code: {code}
            summary: What this is.
            reviewed: 2026-11-24
            review-due: 2027-11-24
            clinical-review: none
            changes: []
            {keys}---

            Words.
            """;
}
