using System.Diagnostics;
using System.Globalization;
using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Web.Features.Search;

namespace AsMassageGuide.Benchmarks;

/// <summary>How long a search takes, from what was typed to the answer.</summary>
internal static class SearchTimes
{
    private const int Rounds = 200;
    private const int WarmUpRounds = 50;
    private static readonly string[] Queries =
    [
        "massage",
        "deep tissue",
        "anklosing spondilitis",
        "bamboo spine",
        "blod thinners",
        "can I have a massage with a fused neck?",
        "warfarin",
        "humira",
        "zzzz qqqq xxxx",
        "is it ok to use a massage gun on my back",
        "osteoperosis",
        "pregnant",
        "\"quoted\" AND (syntax*",
        "flare up what now",
        "chiropracter",
        "red eye",
        "numb leg after massage",
    ];

    public static int Print()
    {
        var problems = new ContentProblems();
        var site =
            SiteReader.Read(Articles.FindContent(), problems)
            ?? throw new InvalidOperationException("The content has errors; run check.");
        using var index = new SearchIndex(site);
        // Not counted: the runtime compiles what is often used a second time, and better.
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var query in Queries)
                index.TryFind(query);
        }

        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in Queries)
            {
                var start = Stopwatch.GetTimestamp();
                index.TryFind(query);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{times.Count} searches: median "
                    + $"{times[times.Count / 2]:0.00} ms, p99 {times[times.Count * 99 / 100]:0.00} ms, slowest "
                    + $"{times[^1]:0.00} ms"
            )
        );
        foreach (var query in Queries)
        {
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < 50; round++)
                index.TryFind(query);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Stopwatch.GetElapsedTime(start).TotalMilliseconds / 50, 6:0.00} ms  {query}"
                )
            );
        }

        return 0;
    }
}
