using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.MassageCheck;

/// <summary>
/// The massage check: a reader ticks situations, and sees what they change. Never a verdict, and nothing is kept.
/// </summary>
public sealed class CheckModel(Site site) : GuidePage
{
    /// <summary>The value of "None of these".</summary>
    public const string None = "none";

    public override StylePart Style => StylePart.Forms;

    /// <summary>Whether the form was sent, perhaps with nothing ticked.</summary>
    public bool IsAsked { get; private set; }

    public bool IsNone { get; private set; }
    public IReadOnlyList<Situation> Ticked { get; private set; } = [];
    public IReadOnlyList<MassageType> TickedTypes { get; private set; } = [];
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>One for each ticked type, or for every type where none is ticked.</summary>
    public IReadOnlyList<MassageAnswer> Answers { get; private set; } = [];

    /// <summary>One for every type, whichever is ticked.</summary>
    public IReadOnlyList<MassageAnswer> Everything { get; private set; } = [];

    public bool HasAnswer => Ticked.Count > 0 || IsNone;
    public bool IsAlarm => Ticked.Any(situation => situation.IsAlarm);

    public void OnGet()
    {
        var reader = new QueryReader(Request.Query);
        var have = reader.GetMany(
            "have",
            slug => slug == None || site.Situations.Any(situation => situation.Slug == slug) ? slug : null
        );
        // In the order of the guide, as in the API: the same ticks give the same page, however the address puts them.
        Ticked = [.. site.Situations.Where(situation => have.Contains(situation.Slug))];
        TickedTypes = reader.GetMany("type", slug => site.MassageTypes.FirstOrDefault(type => type.Slug == slug));
        IsNone = have.Count > Ticked.Count && Ticked.Count == 0;
        IsAsked = reader.GetFlag("asked") || have.Count > 0 || TickedTypes.Count > 0;
        Notices = reader.Notices;
        Everything = [.. site.MassageTypes.Select(type => MassageAnswer.For(type, Ticked))];
        Answers = TickedTypes.Count > 0 ? [.. TickedTypes.Select(type => MassageAnswer.For(type, Ticked))] : Everything;

        (Title, Description) = HasAnswer
            ? (
                "What your ticks mean",
                "What to leave out, what to ask and what to tell the therapist. It is "
                    + "information, and not a verdict about you."
            )
            : (
                "Massage check",
                "Pick a massage, tick what is true for you, and see if it is okay, what to leave out and what to say."
            );
        Address = SitePaths.Check;

        // Ticks are about the reader's health, so shared caches must not store the answer.
        if (IsAsked)
            Response.Headers.CacheControl = "no-store";
    }
}
