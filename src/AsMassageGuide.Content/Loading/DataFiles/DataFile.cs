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
    /// Returns the entries of a file that contains a list, or an empty list when the file cannot be read.
    /// </summary>
    public static IReadOnlyList<YamlMap> ReadList(string path, string name, ContentProblems problems)
    {
        if (Open(path, name, problems) is not { } node)
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
        return [.. list.Children.OfType<YamlMappingNode>().Select(entry => new YamlMap(entry, name, 1, problems))];
    }

    /// <summary>Returns the keys of a file that contains one mapping, or null when the file cannot be read.</summary>
    public static YamlMap? ReadMap(string path, string name, ContentProblems problems)
    {
        var node = Open(path, name, problems);
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

    private static YamlNode? Open(string path, string name, ContentProblems problems) =>
        SourceFile.Read(path, name, Largest, problems) is { } file && SourceRules.Check(file, problems)
            ? YamlFile.Parse(file.Text, name, 1, problems)
            : null;
}
