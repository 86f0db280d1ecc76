using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>A handout laid out on one or two sides of paper.</summary>
/// <param name="Sides">The parts of each side, in order.</param>
/// <param name="LeftOut">The titles of the parts that do not fit on two sides.</param>
/// <param name="HasRoomForNotes">False if only one line is left for notes.</param>
public sealed record HandoutSheet(
    IReadOnlyList<IReadOnlyList<HandoutPart>> Sides,
    IReadOnlyList<string> LeftOut,
    bool HasRoomForNotes
)
{
    public static HandoutSheet Of(IReadOnlyList<Page> pages, Site site)
    {
        var situations = pages.Select(page => page.Situation).OfType<Situation>().ToList();
        var types = pages.Select(page => page.Type).OfType<MassageType>().ToList();
        return Lay(
            [
                .. types.Select(type => new MassagePart(MassageAnswer.For(type, situations))),
                .. situations.Select(situation => new HealthPart(situation, types.Count == 0)),
                .. pages.Where(page => page.Type is null && page.Situation is null).Select(HandoutListPart.Of),
            ],
            PaperMetrics.Urgent(site.UrgentHelp(Urgency.Emergency))
        );
    }

    /// <param name="urgent">The height of the urgent-help box on the first side.</param>
    private static HandoutSheet Lay(IReadOnlyList<HandoutPart> parts, double urgent)
    {
        var room = PaperMetrics.Height - PaperMetrics.FirstHeader - urgent - PaperMetrics.Foot;
        var height = parts.Sum(part => part.Height);
        if (height + PaperMetrics.ShortNotes <= room)
            return new([parts], [], height + PaperMetrics.Notes <= room);

        var first = Take(parts, room);
        var second = Take(
            [.. parts.Except(first)],
            PaperMetrics.Height - PaperMetrics.LaterHeader - PaperMetrics.Notes - PaperMetrics.Foot
        );
        return new([first, second], [.. parts.Except(first).Except(second).Select(part => part.Title)], true);
    }

    /// <summary>Takes parts in order, as long as they fit.</summary>
    private static List<HandoutPart> Take(IReadOnlyList<HandoutPart> parts, double room)
    {
        var taken = new List<HandoutPart>();
        foreach (var part in parts)
        {
            if (part.Height > room)
                break;
            room -= part.Height;
            taken.Add(part);
        }

        return taken;
    }
}
