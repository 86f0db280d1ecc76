using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>The front matter keys that only situations have.</summary>
internal sealed record SituationHeader(
    string Label,
    IReadOnlyList<string> Words,
    SituationGroup Group,
    bool IsAlarm,
    IReadOnlyList<RuleHeader> Rules
)
{
    public static SituationHeader Read(YamlMap keys) =>
        new(
            keys.Words("label"),
            [.. keys.Texts("words").Select(text => text.Value)],
            keys.Choice<SituationGroup>("group"),
            keys.OptionalFlag("alarm"),
            [.. keys.Maps("rules").Select(RuleHeader.Read)]
        );
}

/// <summary>A rule before its sources are resolved.</summary>
internal sealed record RuleHeader(
    SourceLocation Spot,
    RuleScope Scope,
    Advice Advice,
    string? Until,
    string Why,
    string Say,
    IReadOnlyList<LocatedText> Sources,
    Certainty Certainty,
    IReadOnlyList<LocatedText> Types,
    IReadOnlyList<BodyArea> Areas
)
{
    private enum WholeScope
    {
        Everything,
    }

    public static RuleHeader Read(YamlMap keys)
    {
        var (scope, types) = ReadScope(keys);
        var rule = new RuleHeader(
            keys.Spot,
            scope,
            keys.Choice<Advice>("advice"),
            keys.OptionalWords("until"),
            keys.Words("why"),
            keys.Words("say"),
            keys.Texts("sources"),
            keys.OptionalChoice<Certainty>("certainty") ?? Certainty.ExpertAdvice,
            types,
            keys.OptionalChoices<BodyArea>("areas")
        );
        keys.RefuseOtherKeys();
        return rule;
    }

    /// <summary>
    /// Returns the type names with their positions, because a file cannot know whether another file exists.
    /// </summary>
    private static (RuleScope Scope, IReadOnlyList<LocatedText> Types) ReadScope(YamlMap keys)
    {
        const string key = "applies-to";
        if (keys.IsText(key, KebabCaseEnum<WholeScope>.Words))
        {
            keys.Choice<WholeScope>(key);
            return (RuleScope.Everything, []);
        }

        if (keys.Map(key) is not { } scope)
            return (RuleScope.Everything, []);
        var pressure = scope.OptionalNumber("pressure-from", 1, 5);
        var involves = scope.OptionalChoices<Technique>("involves");
        var types = scope.OptionalTexts("types");
        scope.RefuseOtherKeys();
        return (new(pressure, involves, [.. types.Select(type => type.Value)]), types);
    }
}
