using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Yaml;

namespace AsMassageGuide.Content.Reading.Headers;

/// <summary>A choice other than massage, before its citations and link are followed.</summary>
internal sealed record ChoiceHeader(SourceText Name, SourceText Page, SourceText Because, Certainty Certainty, SourceText Takes)
{
    public static ChoiceHeader Read(YamlMap keys)
    {
        var choice = new ChoiceHeader(keys.SourceText("name"), keys.SourceText("page"), keys.SourceText("because"), keys.Choice<Certainty>("certainty"), keys.SourceText("takes"));
        keys.RefuseOtherKeys();
        return choice;
    }
}
