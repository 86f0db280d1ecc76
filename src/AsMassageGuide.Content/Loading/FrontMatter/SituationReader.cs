using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>Reads the front matter keys that only situations have.</summary>
internal sealed class SituationReader(YamlMap keys, SharedContent shared)
{
    private enum WholeScope
    {
        Everything,
    }

    /// <returns>The situation, and its rules again with their positions.</returns>
    public (Situation Situation, IReadOnlyList<LocatedRule> Rules) Read(PageFile place, PageHeader header)
    {
        var situation = new Situation
        {
            Slug = place.Name,
            Path = place.Address,
            Title = header.Title.Value,
            Label = keys.Words("label"),
            Words = [.. keys.Texts("words").Select(text => text.Value)],
            Group = keys.Choice<SituationGroup>("group"),
            IsAlarm = keys.OptionalFlag("alarm"),
            Rules = [],
        };
        var rules = keys.Maps("rules").Select(ReadRule).ToList();
        return (situation with { Rules = [.. rules.Select(rule => rule.Rule)] }, rules);
    }

    private LocatedRule ReadRule(YamlMap entry)
    {
        var (scope, types) = ReadScope(entry);
        var advice = entry.Choice<Advice>("advice");
        var until = entry.OptionalWords("until");
        var why = entry.Words("why");
        var say = entry.Words("say");
        var sources = entry.Texts("sources");
        var certainty = entry.OptionalChoice<Certainty>("certainty") ?? Certainty.ExpertAdvice;
        var rule = new SituationRule
        {
            AppliesTo = scope,
            Advice = advice,
            Until = until,
            Why = why,
            Say = say,
            Sources = [.. sources.Select(source => shared.Cite(source.Value, certainty))],
            Areas = entry.OptionalChoices<BodyArea>("areas"),
            Anchor = ClaimAnchor.OfRule(why),
        };
        entry.RefuseOtherKeys();
        return new(rule, entry.Spot, types, sources);
    }

    /// <summary>
    /// Returns the type names with their positions, because a file cannot know whether another file exists.
    /// </summary>
    private static (RuleScope Scope, IReadOnlyList<LocatedText> Types) ReadScope(YamlMap entry)
    {
        const string key = "applies-to";
        if (entry.IsText(key, KebabCaseEnum<WholeScope>.Words))
        {
            entry.Choice<WholeScope>(key);
            return (RuleScope.Everything, []);
        }

        if (entry.Map(key) is not { } scope)
            return (RuleScope.Everything, []);
        var pressure = scope.OptionalNumber("pressure-from", 1, 5);
        var involves = scope.OptionalChoices<Technique>("involves");
        var types = scope.OptionalTexts("types");
        scope.RefuseOtherKeys();
        return (new(pressure, involves, [.. types.Select(type => type.Value)]), types);
    }
}
