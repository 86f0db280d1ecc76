using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.MassageCheck;

/// <summary>
/// The massage check, which shows the effect of the selected situations. It never gives a verdict and stores nothing.
/// </summary>
public sealed class CheckModel(Site site) : GuidePage
{
    /// <summary>The query value for "None of these".</summary>
    public const string None = "none";

    public override StylePart Style => StylePart.Forms;

    /// <summary>Whether the form was submitted, possibly with no situation. A link may pick a type without that.</summary>
    public bool IsAsked { get; private set; }

    public bool IsNone { get; private set; }
    public IReadOnlyList<Situation> Ticked { get; private set; } = [];
    public IReadOnlyList<MassageType> TickedTypes { get; private set; } = [];
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>One answer per selected type, or one for every type if none is selected.</summary>
    public IReadOnlyList<MassageAnswer> Answers { get; private set; } = [];

    /// <summary>One answer for every type, regardless of the selection.</summary>
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
        // Ordered as in the guide and the API, so that the order of the query does not change the page.
        Ticked = [.. site.Situations.Where(situation => have.Contains(situation.Slug))];
        TickedTypes = reader.GetMany("type", slug => site.MassageTypes.FirstOrDefault(type => type.Slug == slug));
        IsNone = have.Count > Ticked.Count && Ticked.Count == 0;
        IsAsked = reader.GetFlag("asked") || have.Count > 0;
        Notices = reader.Notices;
        Everything = [.. site.MassageTypes.Select(type => MassageAnswer.For(type, Ticked))];
        Answers = TickedTypes.Count > 0 ? [.. TickedTypes.Select(type => MassageAnswer.For(type, Ticked))] : Everything;

        (Title, Description) = HasAnswer
            ? (
                "What your answers mean",
                "What to leave out, what to ask and what to tell the therapist. It is "
                    + "information, and not a verdict about you."
            )
            : (
                "Massage check",
                "Pick a massage, tick what is true for you, and see if it is okay, what to leave out and what to say."
            );
        Address = SitePaths.Check;

        // Selections are health data, so the response must not be cached.
        if (IsAsked || TickedTypes.Count > 0)
            Response.Headers.CacheControl = "no-store";
    }
}
