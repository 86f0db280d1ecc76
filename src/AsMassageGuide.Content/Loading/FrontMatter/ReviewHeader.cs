using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>Reads when a page was reviewed against its sources, by whom, and what changed.</summary>
internal static class ReviewHeader
{
    private const string ByNobody = "none";

    public static Review Read(YamlMap keys, ContentProblems problems)
    {
        var review = new Review(keys.Date("reviewed"), keys.Date("review-due"), ReadClinician(keys));
        // A date that cannot be read is already reported.
        if (review.DueOn != default && review.DueOn <= review.ReviewedOn)
            problems.DueBeforeReviewed(keys.SpotOf("review-due"));
        return review;
    }

    public static IReadOnlyList<PageChange> ReadChanges(YamlMap keys) => [.. keys.Maps("changes").Select(ReadChange)];

    private static Clinician? ReadClinician(YamlMap keys)
    {
        if (keys.IsText("clinical-review", ByNobody))
        {
            keys.OneOf("clinical-review", ByNobody);
            return null;
        }

        if (keys.Map("clinical-review") is not { } person)
            return null;
        var clinician = new Clinician(person.Text("name"), person.Text("credentials"), person.Date("on"));
        person.RefuseOtherKeys();
        return clinician;
    }

    private static PageChange ReadChange(YamlMap map)
    {
        var change = new PageChange(map.Date("on"), map.Words("what"));
        map.RefuseOtherKeys();
        return change;
    }
}
