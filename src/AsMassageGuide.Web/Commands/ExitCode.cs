namespace AsMassageGuide.Web.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Content errors, or a crash.</summary>
    public const int Failed = 1;

    /// <summary>Wrong use of the command line.</summary>
    public const int Misused = 2;
}
