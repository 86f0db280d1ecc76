using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Home;

public sealed class HomeModel : GuidePage
{
    private const int ToleratedCards = 3;
    private const int OtherCards = 2;

    public HomeModel(Site site)
    {
        Describe(site.Home);
        Cards =
        [
            .. site
                .MassageTypes.GroupBy(type => type.Suitability)
                .OrderBy(group => group.Key)
                .SelectMany(group =>
                    group.Take(group.Key == Suitability.GenerallyTolerated ? ToleratedCards : OtherCards)
                ),
        ];
        Tasks =
        [
            new(SitePaths.Check, "Check a massage", "Tick what is true for you, and see what to ask first"),
            new(
                SitePaths.MassageTypes,
                "Compare types",
                $"{site.MassageTypes.Count} types of massage, no massage and exercise, side by side"
            ),
            new(SitePaths.AtAGlance, "See all at a glance", "Each type with each health problem, on one sheet"),
            new(SitePaths.Handout, "Make a handout", "One page to print: types, your health, questions to ask"),
            new(SitePaths.BeforeDuringAfter, "Get ready for a visit", "What to ask, what to say, and when to stop"),
        ];
    }

    /// <summary>Some types with each tag, to show at a glance that types differ.</summary>
    public IReadOnlyList<MassageType> Cards { get; }

    /// <summary>
    /// What most readers come to do, in the order of the page.
    /// </summary>
    public IReadOnlyList<ListLink> Tasks { get; }
}
