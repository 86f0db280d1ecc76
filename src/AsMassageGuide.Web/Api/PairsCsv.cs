using AsMassageGuide.Content;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Serving;

namespace AsMassageGuide.Web.Api;

/// <summary>Every massage type with every situation: a line for each situation, a column for each type.</summary>
internal static class PairsCsv
{
    public static string Write(Site site, PublicAddress address) => Csv.Write(
        ["situation", "address", .. site.MassageTypes.Select(type => type.Name)],
        site.Situations.Select(situation => new[] { situation.Label, address.Of(situation.Path) }.Concat(site.MassageTypes.Select(type => Wording.Line(MassageAnswer.For(type, [situation])))).ToArray()));
}
