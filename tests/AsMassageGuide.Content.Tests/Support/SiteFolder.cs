using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Support;

/// <summary>
/// A content folder made of strings: a whole small guide, with the files of the test added or replaced.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("guide-").FullName;

    public SiteFolder()
    {
        With("index.md", Sample.Index("Home"));
        With("massage-types/index.md", Sample.Index("Massage types"));
        With("massage-types/swedish.md", Sample.MassageType());
        With("references.yml", Sample.References);
        With("glossary.yml", Sample.Glossary);
        With("urgent-help.yml", Sample.UrgentHelp);
        With("style.yml", Sample.Style);
        With("search-synonyms.yml", Sample.Synonyms);
        With("redirects.yml", "[]");
        With("condition-codes.yml", Sample.Codes);
        With("record-systems.yml", "- about: as\n  reader: patient\n  pages: [/massage-types]\n");
        With("search-phrases.yml", "[]");
        With("search-misses.yml", "[]");
    }

    public SiteFolder With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    public SiteFolder With(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public SiteFolder Without(string name)
    {
        File.Delete(PathOf(name));
        return this;
    }

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>Checks a guide that has this page at <c>risks/further.md</c>.</summary>
    public static IReadOnlyList<string> CheckArticle(string page)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", page);
        return folder.Check();
    }

    /// <summary>Every problem, as <c>check</c> prints it.</summary>
    public IReadOnlyList<string> Check(PageCache? memory = null) =>
        [.. FindProblems(memory).Select(problem => problem.ToString())];

    public IReadOnlyList<ContentProblem> FindProblems(PageCache? memory = null)
    {
        var problems = new ContentProblems();
        SiteReader.Read(root, problems, memory: memory);
        return problems.All;
    }

    public Site Read(PageCache? memory = null)
    {
        var problems = new ContentProblems();
        var site = SiteReader.Read(root, problems, memory: memory);
        Assert.True(site is not null, string.Join('\n', problems.All));
        return site;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
