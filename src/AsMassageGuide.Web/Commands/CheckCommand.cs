using AsMassageGuide.Content;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Web.Platform;

namespace AsMassageGuide.Web.Commands;

/// <summary>Reads the content and prints one problem per line. Prints nothing if there are none.</summary>
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
