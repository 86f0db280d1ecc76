using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Writes all massage types and situations as CSV: one row per situation and one column per type.</summary>
internal static class PairsCsv
{
    public static string Write(Site site, PublicUrl address) =>
        Csv.Write(
            ["situation", "address", .. site.MassageTypes.Select(type => type.Name)],
            site.Situations.Select(situation =>
                new[] { situation.Label, address.ToAbsolute(situation.Path) }
                    .Concat(site.MassageTypes.Select(type => Labels.Line(MassageAnswer.For(type, [situation]))))
                    .ToArray()
            )
        );
}
