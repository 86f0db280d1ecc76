using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Home;

public sealed class HomeModel : GuidePage
{
    private const int ToleratedCards = 4;
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
    }

    /// <summary>Some types with each tag, to show at a glance that types differ.</summary>
    public IReadOnlyList<MassageType> Cards { get; }
}
