using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
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
        var answers = DataFile.ReadList(
            folder,
            ContentFolder.RecordSystems,
            problems,
            entry =>
            {
                var pages = entry.Texts("pages");
                links.AddRange(pages.Select(Link.To));
                return new RecordAnswer(
                    entry.Choice<ConditionMatch>("about"),
                    entry.Choice<RecordReader>("reader"),
                    [.. pages.Select(page => page.Value)]
                );
            }
        );
        return (answers, links);
    }
}
