using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Yaml;

namespace AsMassageGuide.Content.Reading.Headers;

/// <summary>The front matter that only a situation has.</summary>
internal sealed record SituationHeader(string Label, IReadOnlyList<RuleHeader> Rules)
{
    public static SituationHeader Read(YamlMap keys) => new(keys.Text("label"), [.. keys.Maps("rules").Select(RuleHeader.Read)]);
}

/// <summary>A rule before its sources are looked up.</summary>
internal sealed record RuleHeader(SourceSpot Spot, RuleScope Scope, Advice Advice, string Why, string Say, IReadOnlyList<SourceText> Sources, Certainty Certainty)
{
    private enum WholeScope
    {
        Everything,
    }

    public static RuleHeader Read(YamlMap keys)
    {
        var rule = new RuleHeader(
            keys.Spot,
            ReadScope(keys),
            keys.Choice<Advice>("advice"),
            keys.Text("why"),
            keys.Text("say"),
            keys.Texts("sources"),
            keys.OptionalChoice<Certainty>("certainty") ?? Certainty.ExpertAdvice);
        keys.RefuseOtherKeys();
        return rule;
    }

    private static RuleScope ReadScope(YamlMap keys)
    {
        const string key = "applies-to";
        if (keys.IsText(key))
        {
            keys.Choice<WholeScope>(key);
            return RuleScope.Everything;
        }

        if (keys.Map(key) is not { } scope) return RuleScope.Everything;
        var pressure = scope.OptionalNumber("pressure-from", 1, 5);
        var involves = scope.Has("involves") ? scope.Choices<Technique>("involves") : [];
        scope.RefuseOtherKeys();
        return new(pressure, involves);
    }
}
