using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>record-systems.yml</c>.</summary>
internal static class RecordAnswersReader
{
    /// <returns>The answers, and every path they name, to be checked later.</returns>
    public static (IReadOnlyList<RecordAnswer> Answers, IReadOnlyList<Link> Links) Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var links = new List<Link>();
        var answers = DataFile
            .ReadList(
                folder.PathOf(ContentFolder.RecordSystems),
                ContentFolder.NameOf(ContentFolder.RecordSystems),
                problems
            )
            .Select(entry => ReadOne(entry, links))
            .ToList();
        return (answers, links);
    }

    private static RecordAnswer ReadOne(YamlMap entry, List<Link> links)
    {
        var pages = entry.Texts("pages");
        links.AddRange(pages.Select(page => new Link(page.Value, page.Spot)));
        var answer = new RecordAnswer(
            entry.Choice<ConditionMatch>("about"),
            entry.Choice<RecordReader>("reader"),
            [.. pages.Select(page => page.Value)]
        );
        entry.RefuseOtherKeys();
        return answer;
    }
}
