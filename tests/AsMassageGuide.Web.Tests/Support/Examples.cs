using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>Values with real wording for component tests.</summary>
internal static class Examples
{
    public static MassageType Swedish { get; } =
        new()
        {
            Slug = "swedish",
            Name = "Swedish massage",
            Path = "/massage-types/swedish",
            Summary = "Long, smooth strokes.",
            Suitability = Suitability.GenerallyTolerated,
            IfNoneFits = new("A light session is a choice.", "A light session is a choice."),
            AskFor = new("Ask for light strokes.", "Ask for light strokes."),
            Because = new("Most people with AS cope well with this.", "Most people with AS cope well with this."),
            BasedOn = new("Expert advice", "Expert advice"),
            Certainty = Certainty.Low,
            Pressure = new(1, 3),
            Involves = [Technique.Oil, Technique.LyingFaceDown],
            Core = [],
            Session = "30 to 60 minutes",
            AlsoCalled = ["classic massage"],
            Hands = "Long, gliding strokes",
            Tile = "swedish",
        };

    public static OtherChoice NoMassage { get; } =
        new(
            "no-massage",
            "No massage",
            "/massage/other-options",
            new("Going on with your care.", "Going on with your care."),
            Certainty.High,
            "Nothing extra."
        );

    public static SituationRule Wait { get; } =
        Rule(Advice.LeaveOut, new(3, [], []), "Firm pressure can bruise you.", "Please keep it light.", "r-1");

    public static SituationRule Tell { get; } =
        Rule(
            Advice.TellTherapist,
            RuleScope.Everything,
            "The therapist can keep away from sore spots.",
            "I bruise easily.",
            "r-2"
        );

    public static Situation BloodThinners { get; } =
        new()
        {
            Slug = "blood-thinners",
            Title = "Blood thinners",
            Path = "/situations/blood-thinners",
            Label = "I take blood thinners",
            Words = ["blood thinners"],
            Group = SituationGroup.BloodAndMedicines,
            Rules = [Tell, Wait],
        };

    public static Situation Pregnancy { get; } =
        new()
        {
            Slug = "pregnancy",
            Title = "Pregnancy",
            Path = "/situations/pregnancy",
            Label = "I am pregnant",
            Words = ["pregnant"],
            Group = SituationGroup.GeneralHealth,
            Rules = [Rule(Advice.AskFirst, new(null, [Technique.Heat], []), "Heat.", "Ask.", "r-3")],
        };

    public static Reference Romanowski { get; } =
        new()
        {
            Id = "romanowski-2017-pilot",
            Kind = SourceKind.PilotTrial,
            Title = "Comparison of deep tissue massage and therapeutic massage",
            Authors = ["Romanowski MW"],
            Container = "A journal",
            Year = 2017,
            Url = "https://doi.org/10.1155/2017/9894128",
            About = Population.As,
            Basis = "1 trial, 27 men with AS",
            Seen = "The summary.",
            Checked = new(2026, 11, 23),
        };

    public static Content.Model.Page Page(string path, string title) =>
        new()
        {
            Path = path,
            Code = "tiru",
            File = "content/x.md",
            Title = title,
            Summary = $"What {title} means.",
            Review = new(new(2026, 11, 23), new(2027, 11, 23), null),
            Changes = [],
            KeyPoints = [],
            Blocks = [],
            Outline = [],
            Sources = [],
            Claims = [],
            Related = [],
            Covers = [],
            Reading = new(1, 5, 7),
            Texts = [],
        };

    private static SituationRule Rule(Advice advice, RuleScope scope, string why, string say, string anchor) =>
        new()
        {
            AppliesTo = scope,
            Advice = advice,
            Why = why,
            Say = say,
            Sources = [new("romanowski-2017-pilot", Certainty.ExpertAdvice, [])],
            Anchor = anchor,
        };
}
