namespace AsMassageGuide.Web.Commands;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Content errors or a crash.</summary>
    public const int Failed = 1;

    /// <summary>Invalid command line or settings.</summary>
    public const int Misused = 2;
}
