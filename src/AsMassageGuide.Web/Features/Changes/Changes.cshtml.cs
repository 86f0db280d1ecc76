using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Changes;

/// <summary>Page that lists the content changes for readers, newest first.</summary>
public sealed class ChangesModel : GuidePage
{
    public ChangesModel(Site site)
    {
        Title = "What changed";
        Description = "Every change to our pages, newest first, so that you can see what is new since your last visit.";
        Address = SitePaths.Changes;
        Days =
        [
            .. site
                .Pages.SelectMany(page => page.Changes, (page, change) => (page, change))
                .GroupBy(pair => pair.change.On)
                .OrderByDescending(day => day.Key)
                .Select(day => new ChangedDay(
                    day.Key,
                    [
                        .. day.GroupBy(pair => pair.change.What)
                            .Select(what => new ChangedPages(what.Key, [.. what.Select(pair => pair.page)])),
                    ]
                )),
        ];
    }

    public IReadOnlyList<ChangedDay> Days { get; }
}

/// <summary>The changes of one day.</summary>
public sealed record ChangedDay(DateOnly On, IReadOnlyList<ChangedPages> News);

/// <summary>A change and the pages that it applies to.</summary>
public sealed record ChangedPages(string What, IReadOnlyList<Content.Model.Page> Pages);
