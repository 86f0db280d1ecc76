using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    public static (IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<Link> Links) Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var forms = new List<LocatedText>();
        var links = new List<Link>();
        var terms = DataFile.ReadList(folder, ContentFolder.Glossary, problems, entry => ReadOne(entry, forms, links));
        DataFile.RefuseDoubles(forms, problems);
        return ([.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)], links);
    }

    private static GlossaryTerm ReadOne(YamlMap entry, List<LocatedText> forms, List<Link> links)
    {
        var term = entry.SourceWords("term");
        var also = entry.OptionalTexts("also");
        var page = entry.OptionalSourceText("page");
        forms.AddRange(also.Prepend(term));
        if (page is not null)
            links.Add(Link.To(page));
        return new GlossaryTerm
        {
            Slug = Slug.FromWords(term.Value),
            Term = term.Value,
            Also = [.. also.Select(form => form.Value)],
            Say = entry.OptionalText("say"),
            Means = entry.Words("means"),
            Example = entry.Words("example"),
            Page = page?.Value,
        };
    }
}
