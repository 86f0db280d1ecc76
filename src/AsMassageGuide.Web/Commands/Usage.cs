namespace AsMassageGuide.Web.Commands;

internal static class Usage
{
    private const string Text = """
        Use one of:
          (nothing)         serve the guide
          check             print every content problem
          export <folder>   write the guide as files, for a host without a server of ours
        and, with each, --content <folder> for other content than the guide's own;
        --watch to serve and show each change of the content at once.
        """;

    public static int Refuse(string verb, TextWriter errors)
    {
        return Explain($"'{verb}' is not a command of the guide.", errors);
    }

    /// <param name="mistake">One sentence: what is wrong.</param>
    public static int Explain(string mistake, TextWriter errors)
    {
        errors.WriteLine(mistake);
        errors.WriteLine(Text);
        return ExitCode.Misused;
    }
}
