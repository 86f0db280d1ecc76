using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>
/// A page's front matter as typed values, before its citations and links are resolved, but for the keys that
/// only types or situations have.
/// </summary>
internal sealed record PageHeader
{
    private const int LongestTitle = 65;
    private const int LongestSummary = 25;
    private const int LongestShortTitle = 24;
    private const int MostRelated = 3;

    public required LocatedText Title { get; init; }
    public required string Summary { get; init; }
    public required string Code { get; init; }
    public required SourceLocation CodeSpot { get; init; }
    public required Review Review { get; init; }

    public required SourceLocation ReviewedSpot { get; init; }

    /// <summary>The position of the next review date.</summary>
    public required SourceLocation DueSpot { get; init; }

    public required IReadOnlyList<PageChange> Changes { get; init; }
    public required IReadOnlyList<LocatedText> KeyPoints { get; init; }
    public required IReadOnlyList<LocatedText> Related { get; init; }
    public required IReadOnlyList<string> Covers { get; init; }

    public SectionHeader? Section { get; init; }
    public IReadOnlyList<ChoiceHeader> OtherChoices { get; init; } = [];

    public static PageHeader Read(YamlMap keys, PageKind kind, ContentProblems problems)
    {
        var header = new PageHeader
        {
            Title = Limited(keys, "title", LongestTitle, problems),
            Summary = Summarized(keys, problems),
            Code = keys.OptionalText("code") ?? "",
            CodeSpot = keys.Has("code") ? keys.SpotOf("code") : keys.Spot,
            Review = ReviewHeader.Read(keys, problems),
            ReviewedSpot = keys.SpotOf("reviewed"),
            DueSpot = keys.SpotOf("review-due"),
            Changes = ReviewHeader.ReadChanges(keys),
            KeyPoints = ReadKeyPoints(keys, kind, problems),
            Related = keys.OptionalTexts("related"),
            Covers = [.. keys.OptionalTexts("covers").Select(text => text.Value)],
            Section = kind is PageKind.SectionIndex or PageKind.TypesIndex ? SectionHeader.Read(keys) : null,
            OtherChoices =
                kind == PageKind.TypesIndex ? [.. keys.OptionalMaps("other-choices").Select(ChoiceHeader.Read)] : [],
        };
        foreach (var again in header.Related.GroupBy(related => related.Value).SelectMany(group => group.Skip(1)))
            problems.RelatedAgain(again.Spot, again.Value);
        if (header.Related.Count > MostRelated)
            problems.TooLong(
                keys.SpotOf("related"),
                "related",
                header.Related.Count,
                $"at most {MostRelated} addresses"
            );
        if (header.Section?.ShortTitle is { } name && name.Length > LongestShortTitle)
            problems.TooLong(
                keys.SpotOf("short-title"),
                "short-title",
                name.Length,
                $"at most {LongestShortTitle} characters"
            );
        return header;
    }

    private static LocatedText Limited(YamlMap keys, string key, int longest, ContentProblems problems)
    {
        var text = keys.SourceWords(key);
        if (text.Value.Length > longest)
            problems.TooLong(text.Spot, key, text.Value.Length, $"at most {longest} characters");
        return text;
    }

    private static string Summarized(YamlMap keys, ContentProblems problems)
    {
        var text = keys.SourceWords("summary");
        var words = text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > LongestSummary)
            problems.TooLong(text.Spot, "summary", words, $"at most {LongestSummary} words");
        return text.Value;
    }

    /// <summary>
    /// Reads the key points: optional on the home page and on section indexes, three to five on all other pages.
    /// </summary>
    private static IReadOnlyList<LocatedText> ReadKeyPoints(YamlMap keys, PageKind kind, ContentProblems problems)
    {
        if (kind is PageKind.Home or PageKind.SectionIndex or PageKind.TypesIndex)
            return keys.OptionalTexts("key-points");
        var points = keys.Texts("key-points");
        if (points.Count is > 0 and (< 3 or > 5))
            problems.TooLong(keys.SpotOf("key-points"), "key-points", points.Count, "from 3 to 5 sentences");
        return points;
    }
}
