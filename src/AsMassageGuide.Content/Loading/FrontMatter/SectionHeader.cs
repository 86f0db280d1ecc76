using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>The section settings in a folder's <c>index.md</c>.</summary>
internal sealed record SectionHeader(string? ShortTitle, Menu Menu, int Order, IReadOnlyList<LocatedText> Pages)
{
    private const int LastPlace = 100;

    public static SectionHeader Read(YamlMap keys) =>
        new(
            keys.OptionalText("short-title"),
            keys.OptionalChoice<Menu>("menu") ?? Menu.Header,
            keys.OptionalNumber("order", 0, 1000) ?? LastPlace,
            keys.OptionalTexts("pages")
        );
}
