using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Commands;

/// <summary>Reads the content and prints every problem, one a line. Prints nothing where all is well.</summary>
internal static class CheckCommand
{
    public static int Run(GuideOptions options, TextWriter output, TimeProvider time)
    {
        var problems = new ContentProblems();
        SiteReader.Read(options.Content, problems, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        foreach (var problem in problems.All)
            output.WriteLine(problem);
        return problems.HasErrors ? ExitCode.Failed : ExitCode.Fine;
    }
}
