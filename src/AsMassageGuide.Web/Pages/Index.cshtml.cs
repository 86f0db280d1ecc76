using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Pages;

public sealed class IndexModel : GuidePage
{
    private const int ToleratedCards = 4;
    private const int OtherCards = 2;

    public IndexModel(Site site)
    {
        Describe(site.Home);
        Cards = [.. site.MassageTypes.GroupBy(type => type.Suitability).OrderBy(group => group.Key).SelectMany(group => group.Take(group.Key == Suitability.GenerallyTolerated ? ToleratedCards : OtherCards))];
    }

    /// <summary>Some of each tag, so that a first look shows that types differ.</summary>
    public IReadOnlyList<MassageType> Cards { get; }
}
