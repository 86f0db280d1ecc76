using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>A choice other than massage, before its citations and link are resolved.</summary>
internal sealed record ChoiceHeader(
    LocatedText Name,
    LocatedText Page,
    LocatedText Because,
    Certainty Certainty,
    LocatedText Takes
)
{
    public static ChoiceHeader Read(YamlMap keys)
    {
        var choice = new ChoiceHeader(
            keys.LocatedText("name"),
            keys.LocatedText("page"),
            keys.LocatedText("because"),
            keys.Choice<Certainty>("certainty"),
            keys.LocatedText("takes")
        );
        keys.RefuseOtherKeys();
        return choice;
    }
}
