using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>A rule with its positions in the file, for the checks that need all pages.</summary>
/// <param name="Types">The types that the rule names; only all pages together tell whether they exist.</param>
internal sealed record LocatedRule(
    SituationRule Rule,
    SourceLocation Spot,
    IReadOnlyList<LocatedText> Types,
    IReadOnlyList<LocatedText> Sources
);
