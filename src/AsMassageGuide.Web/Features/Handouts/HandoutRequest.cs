using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>
/// The content of a handout, read from the query: types, situations, lists, and the date it was made.
/// </summary>
public sealed class HandoutRequest
{
    private const int MostTypes = 4;
    private const int MostSituations = 4;
    private const int MostLists = 2;

    public HandoutRequest(IQueryCollection query, Site site, DateOnly today)
    {
        var reader = new QueryReader(query);
        var types = reader.GetMany(
            "type",
            slug => site.FindPage($"{SitePaths.MassageTypes}/{slug}") is { Type: not null } page ? page : null
        );
        var situations = reader.GetMany(
            "have",
            slug => site.FindPage($"{SitePaths.Situations}/{slug}") is { Situation: not null } page ? page : null
        );
        var lists = reader.GetMany("list", slug => site.FindPage($"{SitePaths.Checklists}/{slug}"));
        MadeOn = reader.GetDate("on", today);
        IsAsked = reader.GetFlag("asked") || reader.HasParameters;
        Pages = [.. types.Take(MostTypes), .. situations.Take(MostSituations), .. lists.Take(MostLists)];
        Notices =
        [
            .. reader.Notices,
            .. types.Count > MostTypes || situations.Count > MostSituations || lists.Count > MostLists
                ?
                [
                    $"A handout holds up to {MostTypes} types, {MostSituations} health problems and {MostLists} lists, so "
                        + $"we took the first ones.",
                ]
                : Array.Empty<string>(),
        ];
    }

    /// <summary>Whether the form was submitted, possibly with nothing selected.</summary>
    public bool IsAsked { get; }

    /// <summary>The selected pages: types, then situations, then lists.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The date of a reopened handout, or null for a new one.</summary>
    public DateOnly? MadeOn { get; }

    public IReadOnlyList<string> Notices { get; }

    /// <summary>Returns the changes to the selected pages after a date, newest first.</summary>
    public IEnumerable<(Page Page, PageChange Change)> ChangedSince(DateOnly day) =>
        Pages
            .SelectMany(page => page.Changes, (page, change) => (page, change))
            .Where(pair => pair.change.On > day)
            .OrderByDescending(pair => pair.change.On);
}
