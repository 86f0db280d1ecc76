using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Reading.Prose;
using AsMassageGuide.Content.Reading.Yaml;

namespace AsMassageGuide.Content.Reading;

/// <summary>Reads <c>record-systems.yml</c>.</summary>
internal static class RecordAnswersReader
{
    /// <returns>The answers, and every address they name, to be looked up.</returns>
    public static (IReadOnlyList<RecordAnswer> Answers, IReadOnlyList<Link> Links) Read(ContentFolder folder, ContentProblems problems)
    {
        var links = new List<Link>();
        var answers = DataFile.ReadList(folder.PathOf(ContentFolder.RecordSystems), ContentFolder.NameOf(ContentFolder.RecordSystems), problems).Select(entry => ReadOne(entry, links)).ToList();
        return (answers, links);
    }

    private static RecordAnswer ReadOne(YamlMap entry, List<Link> links)
    {
        var pages = entry.Texts("pages");
        links.AddRange(pages.Select(page => new Link(page.Value, page.Spot)));
        var answer = new RecordAnswer(entry.Choice<Nearness>("about"), entry.Choice<RecordReader>("reader"), [.. pages.Select(page => page.Value)]);
        entry.RefuseOtherKeys();
        return answer;
    }
}
