using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Benchmarks;

/// <summary>
/// Articles of about 900 words, put together from the guide's own paragraphs: real sentences, links, citations and a
/// table.
/// </summary>
internal static partial class Articles
{
    private const int Words = 900;
    private const int InAFolder = 100;
    private static readonly string[] Folders =
    [
        "about-as",
        "massage",
        "risks",
        "living-with-as",
        "choosing-a-therapist",
    ];

    /// <summary>The guide's own content, and articles in folders of a hundred.</summary>
    public static int WriteGuide(string target, int pages)
    {
        var source = FindContent();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.Combine(target, Path.GetRelativePath(source, file)), File.ReadAllText(file));
        var taken = Directory
            .EnumerateFiles(source, "*.md", SearchOption.AllDirectories)
            .Select(file => CodeLine().Match(File.ReadAllText(file)).Groups["code"].Value)
            .ToHashSet();
        foreach (var (number, body) in Bodies(source, pages))
        {
            if (number % InAFolder == 0)
                Write(
                    Path.Combine(target, $"part-{number / InAFolder}", "index.md"),
                    Front($"Part {number / InAFolder}", taken, "menu: none\n") + "What this part is about.\n"
                );
            Write(
                Path.Combine(target, $"part-{number / InAFolder}", $"article-{number}.md"),
                Front($"Article {number}", taken, "key-points: [Rest early., We are quite unsure., Plan a break.]\n")
                    + body
            );
        }

        return 0;
    }

    /// <summary>The same articles, with citations as plain numbers, which is less work than the guide does.</summary>
    public static int WriteHugo(string target, int pages)
    {
        Write(
            Path.Combine(target, "hugo.toml"),
            "baseURL = 'http://localhost/'\ntitle = 'Guide'\ndisableKinds = "
                + "['taxonomy', 'term', 'RSS', 'sitemap']\n"
        );
        Write(Path.Combine(target, "layouts", "_default", "single.html"), Layout("{{ .Content }}"));
        Write(
            Path.Combine(target, "layouts", "_default", "list.html"),
            Layout("<ul>{{ range .Pages }}<li><a " + "href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>")
        );
        foreach (var (number, body) in Bodies(FindContent(), pages))
        {
            if (number % InAFolder == 0)
                Write(
                    Path.Combine(target, "content", $"part-{number / InAFolder}", "_index.md"),
                    $"---\ntitle: Part {number / InAFolder}\n---\n"
                );
            Write(
                Path.Combine(target, "content", $"part-{number / InAFolder}", $"article-{number}.md"),
                $"---\ntitle: Article {number}\n---\n\n" + Citation().Replace(body, "[1](/sources)")
            );
        }

        return 0;
    }

    private static IEnumerable<(int Number, string Body)> Bodies(string source, int pages)
    {
        var paragraphs = Folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(source, folder), "*.md").Order(StringComparer.Ordinal)
            )
            .SelectMany(file => File.ReadAllText(file).Split("\n---\n", 2)[^1].Split("\n\n"))
            .Select(paragraph => paragraph.Trim())
            .Where(IsPlain)
            .Distinct()
            .ToArray();
        for (var number = 0; number < pages; number++)
        {
            // The same number gives the same article, on every machine.
            var random = new Random(number);
            random.Shuffle(paragraphs);
            var words = 0;
            var chosen = paragraphs.TakeWhile(paragraph => (words += paragraph.Split(' ').Length) < Words).ToList();
            yield return (
                number,
                string.Concat(
                    chosen.Select(
                        (paragraph, place) =>
                            (place % 4 == 0 ? $"## What comes {Ordinal(place / 4)}\n\n" : "") + paragraph + "\n\n"
                    )
                ) + Table
            );
        }
    }

    private const string Table =
        "| Note | Before | After |\n| --- | --- | --- |\n| Pain | 5 | 4 |\n| Sleep | Poor | Fair |\n";

    private static string Ordinal(int place) =>
        new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "last" }[
            Math.Min(place, 9)
        ];

    /// <summary>Prose with nothing that may stand only once, or only there.</summary>
    private static bool IsPlain(string paragraph) =>
        paragraph.Length > 60
        && char.IsAsciiLetterUpper(paragraph[0])
        && !paragraph.Contains("](#", StringComparison.Ordinal)
        && !NamedClaim().IsMatch(paragraph);

    private static string Front(string title, HashSet<string> taken, string more)
    {
        var code = ShortCode.FreeFor(title, taken);
        taken.Add(code);
        return $"---\ntitle: {title}\ncode: {code}\nsummary: What {title} says.\nreviewed: 2026-11-23\nreview-due: "
            + $"2027-11-23\nclinical-review: none\nchanges:\n  - on: 2026-11-23\n    what: First "
            + $"published.\n{more}---\n\n";
    }

    private static string Layout(string content) =>
        $"<!doctype html><html lang=\"en\"><head><meta "
        + $"charset=\"utf-8\"><title>{{{{ .Title }}}}</title></head><body><h1>{{{{ .Title "
        + $"}}}}</h1>{content}</body></html>";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The guide's own content.</summary>
    public static string FindContent()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "content", "index.md")))
                return Path.Combine(at.FullName, "content");
        }

        throw new DirectoryNotFoundException("The content folder is not above the program.");
    }

    [GeneratedRegex("(?m)^code: (?<code>.*)$")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"\[@[^\]]*\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\[@[^\]]*#")]
    private static partial Regex NamedClaim();
}
