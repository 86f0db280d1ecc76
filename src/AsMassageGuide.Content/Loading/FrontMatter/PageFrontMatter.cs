using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>The keys at the top of a page, and the start of its body.</summary>
/// <param name="BodyStart">The zero-based offset in the file's text.</param>
internal sealed record PageFrontMatter(YamlMap Keys, int BodyStart)
{
    private const string Fence = "---";

    /// <returns>The front matter, or null when it cannot be read; the reason is reported.</returns>
    public static PageFrontMatter? Parse(SourceFile file, ContentProblems problems)
    {
        var firstLine = LineAt(file.Text, 0);
        if (firstLine.TrimEnd() is not Fence)
        {
            problems.NoFrontMatter(file.SpotAt(0));
            return null;
        }

        var yamlStart = Math.Min(firstLine.Length + 1, file.Text.Length);
        if (FindClosingFence(file.Text, yamlStart) is not { } fence)
        {
            problems.UnclosedFrontMatter(file.SpotAt(0));
            return null;
        }

        var node = YamlFile.Parse(file.Text[yamlStart..fence], file.Name, firstLine: 2, problems);
        var bodyStart = Math.Min(fence + LineAt(file.Text, fence).Length + 1, file.Text.Length);
        if (node is YamlMappingNode map)
            return new(new(map, file.Name, 2, problems), bodyStart);
        if (node is not null || !problems.HasErrors)
            problems.WrongShape(file.SpotAt(yamlStart), "front matter", "keys with values");
        return null;
    }

    private static int? FindClosingFence(string text, int start)
    {
        for (var at = start; at < text.Length; at += LineAt(text, at).Length + 1)
        {
            if (LineAt(text, at).TrimEnd() is Fence)
                return at;
        }

        return null;
    }

    /// <summary>Returns the line that starts at a position, without its line feed.</summary>
    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.AsSpan(start..(end < 0 ? text.Length : end));
    }
}
