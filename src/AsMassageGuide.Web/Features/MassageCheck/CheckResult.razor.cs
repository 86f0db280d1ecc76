using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AsMassageGuide.Web.Features.MassageCheck;

/// <summary>What the result of the massage check shows, worked out from the answers.</summary>
public partial class CheckResult
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Situation> Ticked { get; set; }

    /// <summary>The answers for the selected types, or for all types if none is selected.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MassageAnswer> Answers { get; set; }

    /// <summary>The answers for every type, used for the remaining options.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MassageAnswer> Everything { get; set; }

    [Parameter]
    public bool HasTypes { get; set; }

    [Parameter, EditorRequired]
    public required UrgentHelp Emergency { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Reference?> FindSource { get; set; }

    /// <summary>Rules that apply to every type.</summary>
    private List<AppliedRule> Everyone =>
        Answers.Count == 0 ? [] : [.. Answers[0].Rules.Where(applied => applied.Rule.AppliesTo.IsEverything)];

    /// <summary>The answers for every type that is not selected.</summary>
    private List<MassageAnswer> Others =>
        HasTypes
            ? [.. Everything.ExceptBy(Answers.Select(answer => answer.Type), answer => answer.Type)]
            : [.. Everything];

    /// <summary>
    /// All rules of the selected types without duplicates, or only those that apply to every type if none is
    /// selected.
    /// </summary>
    private List<AppliedRule> Reasons =>
        HasTypes
            ?
            [
                .. Answers
                    .SelectMany(answer => answer.Rules)
                    .OrderBy(applied => applied.Answer)
                    .DistinctBy(applied => applied.Rule),
            ]
            : Everyone;

    /// <summary>How many types have which answer, mildest first: "Ask your team first: 16 types. Leave it out: 2 types."</summary>
    private string Counts =>
        string.Join(
            " ",
            Others
                .GroupBy(answer => answer.Answer)
                .OrderByDescending(group => group.Key)
                .Select(group =>
                    $"{Labels.Label(group.Key)}: {group.Count()} {(group.Count() == 1 ? "type" : "types")}."
                )
        );

    private List<string> Words => [.. Reasons.Select(applied => applied.Rule.Say).Distinct()];

    /// <summary>A sentence for the strongest of the rules that apply to every type.</summary>
    private string Summary =>
        Everyone[0].Answer switch
        {
            Answer.NotNow or Answer.LeaveOut => "No massage for now.",
            Answer.AskFirst => "Ask your team first, and then keep it light.",
            _ => "Light massage is a choice for you, if the therapist knows and leaves some things out.",
        };

    private string HandoutOfThis =>
        $"{SitePaths.Handout}?{string.Join('&', TypesInQuery.Concat(Ticked.Select(situation => $"have={situation.Slug}")))}";

    private IEnumerable<string> TypesInQuery => (HasTypes ? Answers : []).Select(answer => $"type={answer.Type.Slug}");

    private string AddressOf(MassageType type) =>
        SitePaths.CheckOf(type)
        + (Ticked.Count == 0 ? "&have=none" : string.Concat(Ticked.Select(situation => $"&have={situation.Slug}")));
}
