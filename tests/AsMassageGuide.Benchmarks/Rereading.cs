using System.Diagnostics;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading;

namespace AsMassageGuide.Benchmarks;

/// <summary>What an author waits for: all pages once, then one page changed at a time.</summary>
internal static class Rereading
{
    private const int Rounds = 5;

    public static int Print(string folder)
    {
        var memory = new PageCache();
        Time("all pages", folder, memory);
        var page = Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        for (var round = 0; round < Rounds; round++)
        {
            // A blank line at the end changes the file and none of its words.
            File.AppendAllText(page, "\n");
            Time("one changed", folder, memory);
        }

        return 0;
    }

    private static void Time(string what, string folder, PageCache memory)
    {
        var clock = Stopwatch.StartNew();
        var problems = new ContentProblems();
        var site = SiteReader.Read(folder, problems, memory: memory);
        Console.WriteLine(
            $"{what}: {clock.ElapsedMilliseconds} ms, {site?.Pages.Count ?? 0} pages, {problems.All.Count} problems"
        );
    }
}
