namespace AsMassageGuide.Web.Commands;

internal static class Usage
{
    private const string Text = """
        Use one of:
          (nothing)   serve the guide
          check       print every content problem
        and, with either, --content <folder> for other content than the guide's own;
        --watch to serve and show each change of the content at once.
        """;

    public static int Refuse(string verb, TextWriter errors)
    {
        errors.WriteLine($"'{verb}' is not a command of the guide.");
        errors.WriteLine(Text);
        return ExitCode.Misused;
    }
}
