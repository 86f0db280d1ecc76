using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.DataFiles;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>Reads <c>style.yml</c>.</summary>
internal static class StyleReader
{
    public static StyleRules Read(ContentFolder folder, IReadOnlyList<GlossaryTerm> terms, ContentProblems problems)
    {
        if (DataFile.ReadMap(folder, ContentFolder.Style, problems) is not { } file)
            return StyleRules.None;
        var explained = terms
            .SelectMany(term => term.Also.Prepend(term.Term))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rules = new StyleRules(
            file.Map("limits") is { } limits ? ReadLimits(limits) : StyleRules.None.Limits,
            [
                .. file.Maps("headings")
                    .Select(map => ReadRule(map, need => need.Texts("need").Select(text => text.Value))),
            ],
            [.. file.Maps("cards").Select(map => ReadRule(map, need => need.Choices<Urgency>("need")))],
            [
                .. file.Maps("lengths")
                    .Select(map => ReadRule<int>(map, most => [most.RequiredNumber("most-words", 1, 9999)])),
            ],
            new(file.Maps("never-write").SelectMany(ReadNever)),
            new(file.Maps("plain-words").Select(ReadPlain).Where(pair => !explained.Contains(pair.Word))),
            PhraseFinder.IgnoringCase(file.Texts("advice-words").Select(text => text.Value))
        );
        file.RefuseOtherKeys();
        return rules;
    }

    private static StyleLimits ReadLimits(YamlMap map)
    {
        var limits = new StyleLimits(
            Limit("page-grade"),
            Limit("sentence-words"),
            Limit("average-words"),
            Limit("key-point-words"),
            Limit("heading-words")
        );
        map.RefuseOtherKeys();
        return limits;

        int Limit(string key) => map.RequiredNumber(key, 1, 999);
    }

    private static FolderRule<T> ReadRule<T>(YamlMap map, Func<YamlMap, IEnumerable<T>> need)
    {
        var rule = new FolderRule<T>([.. map.Texts("folders").Select(text => text.Value)], [.. need(map)]);
        map.RefuseOtherKeys();
        return rule;
    }

    private static IEnumerable<(string Word, string Instead)> ReadNever(YamlMap map)
    {
        var (words, instead) = (map.Texts("words"), map.Text("instead"));
        map.RefuseOtherKeys();
        return words.Select(word => (word.Value, instead));
    }

    private static (string Word, string Instead) ReadPlain(YamlMap map)
    {
        var pair = (map.Text("word"), map.Text("write"));
        map.RefuseOtherKeys();
        return pair;
    }
}
