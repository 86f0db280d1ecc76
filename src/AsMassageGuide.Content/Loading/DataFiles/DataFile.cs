using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Opens the YAML files that are not pages.</summary>
internal static class DataFile
{
    /// <summary>Large enough for every source of a large guide.</summary>
    private const long Largest = 4 * 1024 * 1024;

    /// <summary>
    /// Reads each entry of a file that contains a list, or nothing when the file cannot be read. Keys of an entry that
    /// nobody asked for are reported.
    /// </summary>
    /// <param name="file">The name of the file, such as <see cref="ContentFolder.References"/>.</param>
    public static IReadOnlyList<T> ReadList<T>(
        ContentFolder folder,
        string file,
        ContentProblems problems,
        Func<YamlMap, T> readEntry
    ) =>
        [
            .. EntriesOf(folder, file, problems)
                .Select(entry =>
                {
                    var read = readEntry(entry);
                    entry.RefuseOtherKeys();
                    return read;
                }),
        ];

    private static IEnumerable<YamlMap> EntriesOf(ContentFolder folder, string file, ContentProblems problems)
    {
        var name = ContentFolder.NameOf(file);
        if (Open(folder, file, problems) is not { } node)
            return [];
        if (node is not YamlSequenceNode list)
        {
            problems.WrongShape(new(name, 1, 1), name, "a list");
            return [];
        }

        foreach (var wrong in list.Children.Where(child => child is not YamlMappingNode))
            problems.WrongShape(
                new(name, (int)wrong.Start.Line, (int)wrong.Start.Column),
                "this entry",
                "keys with values"
            );
        return list.Children.OfType<YamlMappingNode>().Select(entry => new YamlMap(entry, name, 1, problems));
    }

    /// <summary>Returns the keys of a file that contains one mapping, or null when the file cannot be read.</summary>
    public static YamlMap? ReadMap(ContentFolder folder, string file, ContentProblems problems)
    {
        var name = ContentFolder.NameOf(file);
        var node = Open(folder, file, problems);
        if (node is YamlMappingNode map)
            return new(map, name, 1, problems);
        if (node is not null)
            problems.WrongShape(new(name, 1, 1), name, "keys with values");
        return null;
    }

    /// <summary>Reports duplicate IDs: a duplicate would hide one of its entries.</summary>
    public static void RefuseDoubles(IEnumerable<LocatedText> ids, ContentProblems problems)
    {
        foreach (
            var group in ids.Where(id => id.Value.Length > 0).GroupBy(id => id.Value, StringComparer.OrdinalIgnoreCase)
        )
        {
            foreach (var extra in group.Skip(1))
                problems.DuplicateId(extra.Spot, extra.Value, group.First().Spot.Line);
        }
    }

    /// <summary>Reports phrases that no reader can type, such as "?".</summary>
    /// <param name="name">What the report calls a phrase.</param>
    public static void RefuseWordless(
        IEnumerable<LocatedText> phrases,
        Func<LocatedText, string> name,
        ContentProblems problems
    )
    {
        foreach (var phrase in phrases.Where(phrase => !phrase.Value.Any(char.IsLetter)))
            problems.WrongShape(phrase.Spot, name(phrase), "words");
    }

    private static YamlNode? Open(ContentFolder folder, string file, ContentProblems problems) =>
        SourceFile.Read(folder.PathOf(file), ContentFolder.NameOf(file), Largest, problems) is { } source
        && SourceRules.Check(source, problems)
            ? YamlFile.Parse(source.Text, source.Name, 1, problems)
            : null;
}
