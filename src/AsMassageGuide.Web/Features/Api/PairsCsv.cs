using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Writes all massage types and situations as CSV: one row per situation and one column per type.</summary>
internal static class PairsCsv
{
    public static string Write(Site site, PublicUrl address) =>
        Csv.Write<Situation>(
            [
                new("situation", situation => situation.Label),
                new("address", situation => address.ToAbsolute(situation.Path)),
                .. site.MassageTypes.Select(type => new CsvColumn<Situation>(
                    type.Name,
                    situation => Labels.Line(MassageAnswer.For(type, [situation]))
                )),
            ],
            site.Situations
        );
}
