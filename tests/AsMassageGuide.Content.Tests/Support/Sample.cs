using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Support;

/// <summary>The smallest files that have nothing wrong with them. Tests change one thing.</summary>
internal static class Sample
{
    public const string References = """
        - id: romanowski-2017-pilot
          kind: pilot-trial
          title: Deep tissue massage in ankylosing spondylitis
          authors: [Romanowski MW]
          container: A journal
          year: 2017
          url: https://doi.org/10.1000/1
          about: as
          basis: 1 trial, 27 men with AS
          seen: The summary.
          checked: 2026-11-23
        """;

    public const string Glossary = """
        - term: flare
          also: [flares]
          means: A time when your AS gets worse for days or weeks.
          example: I cancelled the massage because I had a flare.
        """;

    public const string UrgentHelp = """
        emergency:
          heading: "Call your emergency number now if you have:"
          signs:
            - sign: Chest pain or trouble breathing
              sources: [romanowski-2017-pilot]
          action: Call 911 (US), 999 (UK) or 112 (EU).
        same-day:
          heading: "Get medical help today if you have:"
          signs:
            - sign: A painful red eye
              sources: [editorial-caution]
          action: Call your doctor today.
        routine:
          heading: "Talk with your care team if:"
          signs:
            - sign: You have a flare after each massage
              sources: [editorial-caution]
          action: Call your team.
        """;

    public const string Style = """
        limits: {page-grade: 99, sentence-words: 99, average-words: 99, key-point-words: 99, heading-words: 99}
        headings: []
        cards: []
        lengths: []
        never-write: []
        plain-words: []
        advice-words: [ask your, wait]
        """;

    public const string Synonyms = """
        - say: [bamboo spine]
          find: fused spine
        """;

    /// <summary>A section's index. Keys may be added, each on its line.</summary>
    public const string Codes = """
        - code: M45
          system: icd10
          name: Ankylosing spondylitis
          match: begins
          about: as
        """;

    public static string Index(string title, string keys = "") => Page(title, keys, "What this part is about.");

    /// <summary>A page of text with three key points.</summary>
    public static string Article(string title, string body, string keys = "") =>
        Page(title, $"{KeyPoints}\n{keys}".TrimEnd(), body);

    public static string MassageType(
        string title = "Swedish massage",
        string suitability = "generally-tolerated",
        string body = "What it is."
    ) =>
        Page(
            title,
            $"""
            {KeyPoints}
            if-none-fits: A light session is a choice.
            ask-for: Ask for light strokes.
            suitability: {suitability}
            because: Most people with AS cope well with this, if pressure stays gentle.
            certainty: low
            based-on: "1 trial, 27 men. [@romanowski-2017-pilot]"
            pressure: [1, 3]
            involves: [oil, lying-face-down]
            session: 30 to 60 minutes
            hands: Long, gliding strokes
            tile: swedish
            """,
            body
        );

    public static string Situation(string title, string rules) =>
        Page(
            title,
            $"""
            {KeyPoints}
            label: I have thin bones
            words: [thin bones]
            group: spine-and-bones
            rules:
            {rules}
            """,
            "What thin bones change."
        );

    private const string KeyPoints = """
        key-points:
          - Gentle touch is what most people choose.
          - We are quite unsure.
          - Ask your care team.
        """;

    private static string Page(string title, string keys, string body) =>
        $"""
            ---
            title: {title}
            summary: What {title} means for people with AS.
            reviewed: 2026-11-23
            review-due: 2027-11-23
            clinical-review: none
            changes:
              - on: 2026-11-23
                what: First published.
            {(keys.Length > 0 ? keys + "\n" : "")}code: {ShortCode.FreeFor(title, new HashSet<string>())}
            ---

            {body}

            """;
}
